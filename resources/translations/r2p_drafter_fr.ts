<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>This signatory has no name, post or organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recipient of a copy has no name, post or organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery line is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enclosure has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recommendation is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of an enclosure (“{}”), but none is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it with no mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some recommendations end with no mark, others with {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some recommendations end with {}, others with no mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some recommendations end with {}, others with {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other recommendations end with no mark, this one with {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other recommendations end with {}, this one with no mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other recommendations end with {}, this one with {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last recommendation ends with no mark instead of a full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last recommendation ends with {} instead of a full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still to be filled in: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other recommendations begin with a small letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other recommendations begin with a capital letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a capital letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other recommendations begin like “{}”, this one with “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has no addressee: give a name, a post or an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has no salutation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has no complimentary close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead-in is not followed by any recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cc list is in the order of surnames but for one or two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the addressee and gets a copy too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} signs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} gets two copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} signs the letter and gets a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}”, “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}”, “{}”, “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}”, “{}”, “{}” and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight apostrophes or single quotes (&apos;) stand among curly ones (’).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use curly apostrophes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight quotes (&quot;) stand among curly ones (“ ”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use curly quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The salutation is for a woman, but the addressee is “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The salutation is for a man, but the addressee is “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The salutation is to “{}”, but the addressee is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is for heads of State, ministers and ambassadors; the addressee has no such title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject line ends with a full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the full stop off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one blank after {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank before a mark of punctuation: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the blank out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word stands twice: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About R2P Drafter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts formal letters to the United Nations, governments and missions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2P Drafter is free software under the MIT licence. It uses Qt (LGPL 3) and the icons of Lucide (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading, next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste &amp;without emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paragraph or list item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line in the same paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item one level in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item one level out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddButtons</name>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddresseeForm</name>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courtesy &amp;title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hono&amp;rific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary-General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;surname comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in “Ban Ki-moon”, who is addressed as “Mr. Ban”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter says nothing yet. Add text, or recommendations, or paste what you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesForm</name>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;der on the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of the Cc list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copies go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets a copy yet. Add somebody, or paste names, one to a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be copied into a report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2P Drafter has made a mistake. You can go on working, or start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Your letters are kept as they are now, and are offered when the program starts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date the letter today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it as in “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryDetail</name>
    <message>
        <source>Change the delivery method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the delivery detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deta&amp;il</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Date &amp; delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the form of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;rm of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refere&amp;nce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverie&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the letter go out? Add each way: by fax, by e-mail, by hand …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no method yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a delivery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emphasis and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd “{0}” to the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore in this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the spelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnclosureDetail</name>
    <message>
        <source>Change the title of an enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnclosuresForm</name>
    <message>
        <source>Enclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclo&amp;sures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is enclosed yet. Add a paper, or paste titles, one to a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove enclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate an enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an enclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste enclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an enclosure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters (*.letter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindFace</name>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore acc&amp;ents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemKeys</name>
    <message>
        <source>Add a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join recommendations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typographic quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterExports</name>
    <message>
        <source>The letter’s text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: the letter can’t be exported: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) could not be filled in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>{}: this file may not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: this letter is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no longer there. The letter is only in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterStatus</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Untitled letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes can’t be kept as you type; please save often. {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Change link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://www.example.org or name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to a web site (http, https) or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainToolbar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Text with emphasis, links and lists, written in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to Sav&amp;ed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to &amp;Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Text for E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Real Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;arts of the Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pro&amp;blem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date and Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject and Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ignatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Example Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About R2P Drafter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is no number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{}” is no longer there; it was taken off the list of recent letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit a whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>Page {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages of the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts of the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Change the courtesy title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H.E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hono&amp;rific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive Director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the person is sorted under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courtesy &amp;title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted &amp;under</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {}, item {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatory {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclosure {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language shows when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make straight &amp;quotation marks curly as they are typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;spelling while typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print preview: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Fi&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Do you want to save the changes to “{}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you don’t save them, your changes are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to go back to “{}” as it was saved last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes since then are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to Saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is there already. Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace File?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed “{}”. Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other program changed in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace Changed File?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationDetail</name>
    <message>
        <source>Type in a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Deliver a public statement …;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the recommen&amp;dation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter begins the next one, Shift+Enter a new line in this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationsDetail</name>
    <message>
        <source>Change the lead-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Specifically, we urge you to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullets •</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers 1. 2. 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters (a) (b) (c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a series: …; and ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where the numbers begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with the numbers before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomme&amp;ndations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recommended yet. Add a recommendation, or paste several, one to a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a re&amp;commendation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2P Drafter did not end well the last time. These letters are here as you left them; nothing of them is deleted until you save or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide All &amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalutationForm</name>
    <message>
        <source>Subject &amp; salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear Mr. Secretary-General,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list offers what fits the addressee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementing the responsibility to protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for a letter without a subject line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveritySign</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatoriesForm</name>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sincerely,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;der on the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of the signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs yet. Add a signatory, or paste names, one to a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate a signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a signatory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The word could not be kept in your list: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date &amp; delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject &amp; salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y/ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enclosure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y/ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateAbout</name>
    <message>
        <source>About “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>{} (not there)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateFields</name>
    <message>
        <source>Change “{}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout this template…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>New Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDetail</name>
    <message>
        <source>Type in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text of this section here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ProblemView</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
