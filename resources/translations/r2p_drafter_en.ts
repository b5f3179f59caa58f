<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n text(s) added to the bank.</source>
        <translation>
            <numerusform>%n text added to the bank.</numerusform>
            <numerusform>%n texts added to the bank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message numerus="yes">
        <source>Add %n contact(s)</source>
        <translation>
            <numerusform>Add %n contact</numerusform>
            <numerusform>Add %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n entr(y/ies) selected.</source>
        <translation>
            <numerusform>%n entry selected.</numerusform>
            <numerusform>%n entries selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n group(s) of contacts that are alike.</source>
        <translation>
            <numerusform>%n group of contacts that are alike.</numerusform>
            <numerusform>%n groups of contacts that are alike.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n entr(y/ies) exported to {}.</source>
        <translation>
            <numerusform>%n entry exported to {}.</numerusform>
            <numerusform>%n entries exported to {}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>{} has %n row(s).</source>
        <translation>
            <numerusform>{} has %n row.</numerusform>
            <numerusform>{} has %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n entr(y/ies)</source>
        <translation>
            <numerusform>&amp;Import %n entry</numerusform>
            <numerusform>&amp;Import %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterExports</name>
    <message numerus="yes">
        <source>%n placeholder(s) could not be filled in.</source>
        <translation>
            <numerusform>%n placeholder could not be filled in.</numerusform>
            <numerusform>%n placeholders could not be filled in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterStatus</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryActs</name>
    <message numerus="yes">
        <source>Delete %n contact(s)</source>
        <translation>
            <numerusform>Delete %n contact</numerusform>
            <numerusform>Delete %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n text(s)</source>
        <translation>
            <numerusform>Delete %n text</numerusform>
            <numerusform>Delete %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)</source>
        <translation>
            <numerusform>Merge %n contact</numerusform>
            <numerusform>Merge %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entr(y/ies)</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies) imported.</source>
        <translation>
            <numerusform>%n entry imported.</numerusform>
            <numerusform>%n entries imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message numerus="yes">
        <source>%n entr(y/ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message numerus="yes">
        <source>&amp;Groups of %n contact(s):</source>
        <translation>
            <numerusform>&amp;Groups of %n contact:</numerusform>
            <numerusform>&amp;Groups of %n contacts:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tags of %n text(s):</source>
        <translation>
            <numerusform>&amp;Tags of %n text:</numerusform>
            <numerusform>&amp;Tags of %n texts:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message numerus="yes">
        <source>in %n letter(s)</source>
        <translation>
            <numerusform>in %n letter</numerusform>
            <numerusform>in %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signator(y/ies)</source>
        <translation>
            <numerusform>%n signatory</numerusform>
            <numerusform>%n signatories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enclosure(s)</source>
        <translation>
            <numerusform>%n enclosure</numerusform>
            <numerusform>%n enclosures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y/ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
</TS>
