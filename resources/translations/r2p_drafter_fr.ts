<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>This signatory has no name, post or organisation.</source>
        <translation>Ce signataire n’a ni nom, ni fonction, ni organisation.</translation>
    </message>
    <message>
        <source>This recipient of a copy has no name, post or organisation.</source>
        <translation>Ce destinataire d’une copie n’a ni nom, ni fonction, ni organisation.</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>This delivery line is empty.</source>
        <translation>Cette ligne d’envoi est vide.</translation>
    </message>
    <message>
        <source>This enclosure has no title.</source>
        <translation>Cette pièce jointe n’a pas de titre.</translation>
    </message>
    <message>
        <source>This section is empty.</source>
        <translation>Cette section est vide.</translation>
    </message>
    <message>
        <source>This recommendation is empty.</source>
        <translation>Cette recommandation est vide.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer l’élément vide</translation>
    </message>
    <message>
        <source>The text speaks of an enclosure (“{}”), but none is listed.</source>
        <translation>Le texte mentionne une pièce jointe («&#xa0;{}&#xa0;»), mais aucune n’est indiquée.</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>un point-virgule</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>une virgule</translation>
    </message>
    <message>
        <source>a full stop</source>
        <translation>un point</translation>
    </message>
    <message>
        <source>End it with {}</source>
        <translation>Terminer par {}</translation>
    </message>
    <message>
        <source>End it with no mark</source>
        <translation>Terminer sans ponctuation</translation>
    </message>
    <message>
        <source>Some recommendations end with no mark, others with {}.</source>
        <translation>Certaines recommandations se terminent sans ponctuation, d’autres par {}.</translation>
    </message>
    <message>
        <source>Some recommendations end with {}, others with no mark.</source>
        <translation>Certaines recommandations se terminent par {}, d’autres sans ponctuation.</translation>
    </message>
    <message>
        <source>Some recommendations end with {}, others with {}.</source>
        <translation>Certaines recommandations se terminent par {}, d’autres par {}.</translation>
    </message>
    <message>
        <source>The other recommendations end with no mark, this one with {}.</source>
        <translation>Les autres recommandations se terminent sans ponctuation, celle-ci par {}.</translation>
    </message>
    <message>
        <source>The other recommendations end with {}, this one with no mark.</source>
        <translation>Les autres recommandations se terminent par {}, celle-ci sans ponctuation.</translation>
    </message>
    <message>
        <source>The other recommendations end with {}, this one with {}.</source>
        <translation>Les autres recommandations se terminent par {}, celle-ci par {}.</translation>
    </message>
    <message>
        <source>The last recommendation ends with no mark instead of a full stop.</source>
        <translation>Il manque un point à la fin de la dernière recommandation.</translation>
    </message>
    <message>
        <source>The last recommendation ends with {} instead of a full stop.</source>
        <translation>La dernière recommandation se termine par {} au lieu d’un point.</translation>
    </message>
    <message>
        <source>Something is still to be filled in: {}.</source>
        <translation>Il reste quelque chose à compléter&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The other recommendations begin with a small letter.</source>
        <translation>Les autres recommandations commencent par une minuscule.</translation>
    </message>
    <message>
        <source>The other recommendations begin with a capital letter.</source>
        <translation>Les autres recommandations commencent par une majuscule.</translation>
    </message>
    <message>
        <source>Begin with a capital letter</source>
        <translation>Commencer par une majuscule</translation>
    </message>
    <message>
        <source>The other recommendations begin like “{}”, this one with “{}”.</source>
        <translation>Les autres recommandations commencent comme «&#xa0;{}&#xa0;», celle-ci par «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>The letter has no date.</source>
        <translation>La lettre n’a pas de date.</translation>
    </message>
    <message>
        <source>The letter has no addressee: give a name, a post or an organisation.</source>
        <translation>La lettre n’a pas de destinataire&#xa0;: indiquez un nom, une fonction ou une organisation.</translation>
    </message>
    <message>
        <source>The letter has no salutation.</source>
        <translation>La lettre n’a pas de formule d’appel.</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>La lettre n’a pas de texte.</translation>
    </message>
    <message>
        <source>The letter has no complimentary close.</source>
        <translation>La lettre n’a pas de formule de politesse.</translation>
    </message>
    <message>
        <source>Nobody signs the letter.</source>
        <translation>Personne ne signe la lettre.</translation>
    </message>
    <message>
        <source>The lead-in is not followed by any recommendation.</source>
        <translation>La phrase d’introduction n’est suivie d’aucune recommandation.</translation>
    </message>
    <message>
        <source>The Cc list is in the order of surnames but for one or two people.</source>
        <translation>La liste des copies est classée par nom de famille, à une ou deux personnes près.</translation>
    </message>
    <message>
        <source>Sort by surname</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>{} is the addressee and gets a copy too.</source>
        <translation>{} est destinataire de la lettre et en reçoit aussi une copie.</translation>
    </message>
    <message>
        <source>Remove this copy</source>
        <translation>Supprimer cette copie</translation>
    </message>
    <message>
        <source>{} signs twice.</source>
        <translation>{} signe deux fois.</translation>
    </message>
    <message>
        <source>{} gets two copies.</source>
        <translation>{} reçoit deux copies.</translation>
    </message>
    <message>
        <source>{} signs the letter and gets a copy of it.</source>
        <translation>{} signe la lettre et en reçoit une copie.</translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <translation>Supprimer le doublon</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>“{}”, “{}”</source>
        <translation>«&#xa0;{}&#xa0;», «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>“{}”, “{}”, “{}”</source>
        <translation>«&#xa0;{}&#xa0;», «&#xa0;{}&#xa0;», «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>“{}”, “{}”, “{}” and {} more</source>
        <translation>«&#xa0;{}&#xa0;», «&#xa0;{}&#xa0;», «&#xa0;{}&#xa0;» et {} de plus</translation>
    </message>
    <message>
        <source>Straight apostrophes or single quotes (&apos;) stand among curly ones (’).</source>
        <translation>Des apostrophes ou guillemets simples droits (&apos;) se mêlent aux formes typographiques (’).</translation>
    </message>
    <message>
        <source>Use curly apostrophes</source>
        <translation>Corriger les apostrophes</translation>
    </message>
    <message>
        <source>Straight quotes (&quot;) stand among curly ones (“ ”).</source>
        <translation>Des guillemets droits (&quot;) se mêlent aux guillemets typographiques (“ ”).</translation>
    </message>
    <message>
        <source>Use curly quotes</source>
        <translation>Corriger les guillemets</translation>
    </message>
    <message>
        <source>The salutation is for a woman, but the addressee is “{}”.</source>
        <translation>La formule d’appel s’adresse à une femme, mais le destinataire est «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>The salutation is for a man, but the addressee is “{}”.</source>
        <translation>La formule d’appel s’adresse à un homme, mais le destinataire est «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>The salutation is to “{}”, but the addressee is {}.</source>
        <translation>La formule d’appel s’adresse à «&#xa0;{}&#xa0;», mais le destinataire est {}.</translation>
    </message>
    <message>
        <source>“{}” is for heads of State, ministers and ambassadors; the addressee has no such title.</source>
        <translation>«&#xa0;{}&#xa0;» est réservé aux chefs d’État, aux ministres et aux ambassadeurs&#xa0;; le destinataire ne porte aucun de ces titres.</translation>
    </message>
    <message>
        <source>The subject line ends with a full stop.</source>
        <translation>L’objet se termine par un point.</translation>
    </message>
    <message>
        <source>Take the full stop off</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <source>There is more than one blank after {}.</source>
        <translation>Il y a plusieurs espaces après {}.</translation>
    </message>
    <message>
        <source>Leave one blank</source>
        <translation>Supprimer les espaces en trop</translation>
    </message>
    <message>
        <source>There is a blank before a mark of punctuation: {}.</source>
        <translation>Il y a une espace avant un signe de ponctuation&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Take the blank out</source>
        <translation>Supprimer l’espace</translation>
    </message>
    <message>
        <source>A word stands twice: {}.</source>
        <translation>Un mot est répété&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Leave one of them</source>
        <translation>N’en garder qu’un</translation>
    </message>
    <message>
        <source>R2P Drafter is not installed whole: {} is not there, nor is {}.</source>
        <translation>L’installation de R2P Drafter est incomplète&#xa0;: {} est introuvable, de même que {}.</translation>
    </message>
    <message>
        <source>it has no style “{}”, which text of a letter may need</source>
        <translation>il n’a pas de style «&#xa0;{}&#xa0;», dont le texte d’une lettre peut avoir besoin</translation>
    </message>
    <message>
        <source>date_form: “{}” is no form or pattern for a date, such as “d MMMM y”.</source>
        <translation>date_form&#xa0;: «&#xa0;{}&#xa0;» n’est ni une forme ni un format de date, comme «&#xa0;d MMMM y&#xa0;».</translation>
    </message>
    <message>
        <source>date_form: “{}” is no form or pattern for a date.</source>
        <translation>date_form&#xa0;: «&#xa0;{}&#xa0;» n’est ni une forme ni un format de date.</translation>
    </message>
    <message>
        <source>language: “{}” is not a language tag such as “en-US” or “fr”.</source>
        <translation>language&#xa0;: «&#xa0;{}&#xa0;» n’est pas un code de langue comme «&#xa0;en-US&#xa0;» ou «&#xa0;fr&#xa0;».</translation>
    </message>
    <message>
        <source>there is no “{}” here</source>
        <translation>il n’y a pas de «&#xa0;{}&#xa0;» ici</translation>
    </message>
    <message>
        <source>“{}” is only for numbers that are not too large</source>
        <translation>«&#xa0;{}&#xa0;» ne s’emploie qu’avec des nombres pas trop grands</translation>
    </message>
    <message>
        <source>a range can have {} numbers at most</source>
        <translation>un intervalle ne peut pas compter plus de {} nombres</translation>
    </message>
    <message>
        <source>this can&apos;t be printed: it is {}</source>
        <translation>impossible d’écrire cette valeur, qui est de la sorte suivante&#xa0;: {}</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas du texte</translation>
    </message>
    <message>
        <source>several things; a loop or the filter “join” prints them one by one</source>
        <translation>plusieurs éléments&#xa0;; une boucle ou le filtre «&#xa0;join&#xa0;» les écrit un par un</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>a date such as 2009-09-09</source>
        <translation>une date comme 2009-09-09</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>one of its choices: {}</source>
        <translation>l’un de ses choix&#xa0;: {}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be a name: letters, digits and _ can</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être un nom&#xa0;: seuls les lettres, les chiffres et _ sont admis</translation>
    </message>
    <message>
        <source>{} has no choices</source>
        <translation>{} n’a pas de choix</translation>
    </message>
    <message>
        <source>{} has choices, but its kind is “{}”</source>
        <translation>{} a des choix, mais son type est «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>the default of {} is not {}</source>
        <translation>la valeur par défaut de {} n’est pas {}</translation>
    </message>
    <message>
        <source>values.{}: this has to be {}, not “{}”.</source>
        <translation>values.{}&#xa0;: il faut ici {}, et non «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>il n’y a pas de valeur</translation>
    </message>
    <message>
        <source>only text and numbers can be printed</source>
        <translation>seuls du texte et des nombres peuvent être écrits</translation>
    </message>
    <message>
        <source>the text would be longer than {} characters</source>
        <translation>le texte dépasserait {} caractères</translation>
    </message>
    <message>
        <source>the filter “replace” has nothing to look for</source>
        <translation>le filtre «&#xa0;replace&#xa0;» n’a rien à chercher</translation>
    </message>
    <message>
        <source>there can be 1 to {} columns, not {}</source>
        <translation>il peut y avoir de 1 à {} colonnes, et non {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>a section can&apos;t stand inside a paragraph</source>
        <translation>une section ne peut pas se trouver dans un paragraphe</translation>
    </message>
    <message>
        <source>the letterhead has no style “{}”</source>
        <translation>le papier à en-tête n’a pas de style «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>&lt;/{}&gt; closes nothing that is open</source>
        <translation>&lt;/{}&gt; ne ferme rien qui soit ouvert</translation>
    </message>
    <message>
        <source>&lt;{}&gt; is not closed</source>
        <translation>&lt;{}&gt; n’est pas fermé</translation>
    </message>
    <message>
        <source>&lt;/{}&gt; stands inside a paragraph that begins here and is not closed</source>
        <translation>&lt;/{}&gt; se trouve dans un paragraphe qui commence ici et n’est pas fermé</translation>
    </message>
    <message>
        <source>&lt;{}&gt; in line {} stands inside a paragraph that begins here and is not closed</source>
        <translation>&lt;{}&gt;, à la ligne {}, se trouve dans un paragraphe qui commence ici et n’est pas fermé</translation>
    </message>
    <message>
        <source>a placeholder that begins with “{}” does not end with “{}”</source>
        <translation>un champ qui commence par «&#xa0;{}&#xa0;» ne se termine pas par «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>There is no template “{}”; there is: {}.</source>
        <translation>Le modèle «&#xa0;{}&#xa0;» n’existe pas. Modèles disponibles&#xa0;: {}.</translation>
    </message>
    <message>
        <source>it is longer than {} bytes</source>
        <translation>il fait plus de {} octets</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: {}</source>
        <translation>impossible de lire le fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>there is a number that no letter can hold</source>
        <translation>il y a un nombre qu’aucune lettre ne peut contenir</translation>
    </message>
    <message>
        <source>there are two fields “{}”</source>
        <translation>il y a deux champs «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>fields[{}]: {}</source>
        <translation>fields[{}]&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: the text is longer than {} characters</source>
        <translation>{}&#xa0;: le texte dépasse {} caractères</translation>
    </message>
    <message>
        <source>all placeholders together come to more than {} characters</source>
        <translation>tous les champs ensemble dépassent {} caractères</translation>
    </message>
    <message>
        <source>a placeholder can have {} characters at most</source>
        <translation>un champ ne peut pas compter plus de {} caractères</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>trop de niveaux sont imbriqués</translation>
    </message>
    <message>
        <source>this is no placeholder</source>
        <translation>ce n’est pas un champ à remplir</translation>
    </message>
    <message>
        <source>only names and filters can stand in a placeholder</source>
        <translation>un champ ne peut contenir que des noms et des filtres</translation>
    </message>
    <message>
        <source>there is no filter “{}” for placeholders; there is {}</source>
        <translation>le filtre «&#xa0;{}&#xa0;» n’existe pas pour les champs&#xa0;; il y a {}</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>un paragraphe</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>une section</translation>
    </message>
    <message>
        <source>&lt;{}&gt; can&apos;t stand inside &lt;{}&gt;</source>
        <translation>&lt;{}&gt; ne peut pas se trouver dans &lt;{}&gt;</translation>
    </message>
    <message>
        <source>a table can&apos;t stand inside a table</source>
        <translation>un tableau ne peut pas se trouver dans un tableau</translation>
    </message>
    <message>
        <source>{} can&apos;t stand inside &lt;{}&gt;</source>
        <translation>&lt;{1}&gt; ne peut pas contenir {0}</translation>
    </message>
    <message>
        <source>it has more than {} words</source>
        <translation>il compte plus de {} mots</translation>
    </message>
    <message>
        <source>this can&apos;t be read</source>
        <translation>impossible de lire ceci</translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation>il s’appelle lui-même sans fin</translation>
    </message>
    <message>
        <source>lists are nested too deeply</source>
        <translation>trop de listes sont imbriquées</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>il demande trop de mémoire</translation>
    </message>
    <message>
        <source>a template can&apos;t take in other files</source>
        <translation>un modèle ne peut pas inclure d’autres fichiers</translation>
    </message>
    <message>
        <source>“block” is of no use where no other template is taken in</source>
        <translation>«&#xa0;block&#xa0;» est sans objet là où aucun autre modèle n’est inclus</translation>
    </message>
    <message>
        <source>values are always escaped</source>
        <translation>les valeurs sont toujours échappées</translation>
    </message>
    <message>
        <source>a loop can&apos;t be recursive</source>
        <translation>une boucle ne peut pas être récursive</translation>
    </message>
    <message>
        <source>there is no “{}” here; a template knows {}</source>
        <translation>il n’y a pas de «&#xa0;{}&#xa0;» ici&#xa0;; un modèle connaît {}</translation>
    </message>
    <message>
        <source>there is no “{}”; there is {}</source>
        <translation>«&#xa0;{}&#xa0;» n’existe pas&#xa0;; il y a&#xa0;: {}</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be called</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être appelé</translation>
    </message>
    <message>
        <source>there is no filter “{}”; there is {}</source>
        <translation>le filtre «&#xa0;{}&#xa0;» n’existe pas&#xa0;; il y a&#xa0;: {}</translation>
    </message>
    <message>
        <source>there is no test “{}”; there is {}</source>
        <translation>le test «&#xa0;{}&#xa0;» n’existe pas&#xa0;; il y a&#xa0;: {}</translation>
    </message>
    <message>
        <source>there is a control character in this text</source>
        <translation>ce texte contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, ligne {}</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>&lt;{}&gt; can&apos;t be in a letter; there is {}</source>
        <translation>&lt;{}&gt; n’a pas sa place dans une lettre&#xa0;; il y a&#xa0;: {}</translation>
    </message>
    <message>
        <source>a tag is not whole: {}</source>
        <translation>une balise est incomplète&#xa0;: {}</translation>
    </message>
    <message>
        <source>&lt;{}&gt; has an attribute without a value in quotes: {}</source>
        <translation>&lt;{}&gt; a un attribut sans valeur entre guillemets&#xa0;: {}</translation>
    </message>
    <message>
        <source>&lt;{}&gt; can&apos;t have the attribute “{}”</source>
        <translation>&lt;{}&gt; ne peut pas avoir l’attribut «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>data-keep can be “next”, not “{}”</source>
        <translation>data-keep peut valoir «&#xa0;next&#xa0;», et non «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be a link: it has to begin with http:, https: or mailto:</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être un lien&#xa0;: il doit commencer par http:, https: ou mailto:</translation>
    </message>
    <message>
        <source>The letter can’t be printed: the printer does not answer.</source>
        <translation>Impossible d’imprimer la lettre&#xa0;: l’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>The letter can’t be printed: the printer has stopped.</source>
        <translation>La lettre ne peut pas être imprimée&#xa0;: l’imprimante s’est arrêtée.</translation>
    </message>
    <message>
        <source>{}: the letter can’t be printed: the file could not be written.</source>
        <translation>{}&#xa0;: la lettre ne peut pas être imprimée&#xa0;: le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>{}: there is no letterhead: {}.</source>
        <translation>{}&#xa0;: le papier à en-tête est introuvable&#xa0;: {}.</translation>
    </message>
    <message>
        <source>it has more than {} styles.</source>
        <translation>il a plus de {} styles.</translation>
    </message>
    <message>
        <source>its margins leave less than half an inch of the page for text.</source>
        <translation>ses marges laissent moins d’un demi-pouce de la page au texte.</translation>
    </message>
    <message>
        <source>{}: this letterhead is a Word document for macros; save it in Word as a document without them (.docx).</source>
        <translation>{}&#xa0;: ce papier à en-tête est un document Word prenant en charge les macros&#xa0;; enregistrez-le dans Word comme document sans macros (.docx).</translation>
    </message>
    <message>
        <source>{}: the letterhead unpacks to more than 64 MB.</source>
        <translation>{}&#xa0;: le papier à en-tête dépasse 64 Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>{}: this is not a Word document (.docx) that can be read.</source>
        <translation>{}&#xa0;: ce n’est pas un document Word (.docx) lisible.</translation>
    </message>
    <message>
        <source>{}: a part of the letterhead is missing or damaged.</source>
        <translation>{}&#xa0;: une partie du papier à en-tête est absente ou endommagée.</translation>
    </message>
    <message>
        <source>letterhead.docx: there is no style “{}”.</source>
        <translation>letterhead.docx&#xa0;: le style «&#xa0;{}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made, as Qt does not start on this computer: {}.</source>
        <translation>Impossible de créer le PDF, car Qt ne démarre pas sur cet ordinateur&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: a letter can be exported as {}, which the name ends in.</source>
        <translation>{}&#xa0;: une lettre peut être exportée en {}&#xa0;; le nom doit se terminer ainsi.</translation>
    </message>
    <message>
        <source>{}: the folder {} is not there.</source>
        <translation>{}&#xa0;: le dossier {} est introuvable.</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Le PDF n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a date such as 2024-03-05</source>
        <translation>une date comme 2024-03-05</translation>
    </message>
    <message>
        <source>text, a number, or true or false</source>
        <translation>du texte, un nombre, ou vrai ou faux</translation>
    </message>
    <message>
        <source>there is no field “{}”</source>
        <translation>le champ «&#xa0;{}&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>the field “{}” is missing</source>
        <translation>le champ «&#xa0;{}&#xa0;» manque</translation>
    </message>
    <message>
        <source>“{}” is none of the values that it can have</source>
        <translation>«&#xa0;{}&#xa0;» ne fait pas partie des valeurs possibles</translation>
    </message>
    <message>
        <source>`{}`: {}</source>
        <translation>`{}`&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is expected</source>
        <translation>valeur attendue&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is expected, not {}</source>
        <translation>valeur attendue&#xa0;: {}, et non {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} ou {}</translation>
    </message>
    <message>
        <source>{}: the letter can&apos;t be read: {}.</source>
        <translation>{}&#xa0;: impossible de lire la lettre&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: this file is larger than any letter ({} bytes).</source>
        <translation>{}&#xa0;: ce fichier est plus grand que toute lettre ({} octets).</translation>
    </message>
    <message>
        <source>{}: a name or a date in it holds half of a character.</source>
        <translation>{}&#xa0;: un nom ou une date y contient la moitié d’un caractère.</translation>
    </message>
    <message>
        <source>{}: the letter holds a number that no file can hold.</source>
        <translation>{}&#xa0;: la lettre contient un nombre qu’aucun fichier ne peut contenir.</translation>
    </message>
    <message>
        <source>{}: the letter can&apos;t be saved: {}.</source>
        <translation>{}&#xa0;: impossible d’enregistrer la lettre&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: this is no letter: {}.</source>
        <translation>{}&#xa0;: ce n’est pas une lettre&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: this is no letter: its “format” is not “{}”.</source>
        <translation>{}&#xa0;: ce n’est pas une lettre&#xa0;: son «&#xa0;format&#xa0;» n’est pas «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>“{}” is no number that a letter can hold</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un nombre qu’une lettre peut contenir</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>its JSON is broken in line {}, column {} ({})</source>
        <translation>son JSON est erroné à la ligne {}, colonne {} ({})</translation>
    </message>
    <message>
        <source>byte {} is not UTF-8</source>
        <translation>l’octet {} n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>{}: `version`: a whole number from 1 is expected.</source>
        <translation>{}&#xa0;: `version`&#xa0;: valeur attendue&#xa0;: un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>{}: this letter was written by a newer R2P Drafter (version {} of the format; this one knows versions up to {}). Please install the newer program to open it.</source>
        <translation>{}&#xa0;: cette lettre a été écrite par une version plus récente de R2P Drafter (version {} du format&#xa0;; celle-ci connaît les versions jusqu’à {}). Veuillez installer le programme plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{}: there is no field “{}”.</source>
        <translation>{}&#xa0;: le champ «&#xa0;{}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>{}: `letter`: an object with the fields of a letter is expected.</source>
        <translation>{}&#xa0;: `letter`&#xa0;: valeur attendue&#xa0;: un objet avec les champs d’une lettre.</translation>
    </message>
    <message>
        <source>Nobody of the address book is in the group “{}”.</source>
        <translation>Personne du carnet d’adresses n’est dans le groupe «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>it makes more than {} paragraphs</source>
        <translation>il produit plus de {} paragraphes</translation>
    </message>
    <message>
        <source>it goes round more than {} times</source>
        <translation>il tourne plus de {} fois</translation>
    </message>
    <message>
        <source>it takes longer than {} seconds</source>
        <translation>il prend plus de {} secondes</translation>
    </message>
    <message>
        <source>it prints more than {} characters</source>
        <translation>il imprime plus de {} caractères</translation>
    </message>
    <message>
        <source>What was used can’t be kept until the library is back: {}.</source>
        <translation>Ce qui a servi ne peut être gardé jusqu’au retour de la bibliothèque&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The library at {} is busy.</source>
        <translation>La bibliothèque à l’adresse {} est occupée.</translation>
    </message>
    <message>
        <source>The library at {} can&apos;t be used: {}.</source>
        <translation>La bibliothèque à l’adresse {} ne peut pas être utilisée&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The database at {} can&apos;t hold every script; its encoding has to be UTF8, not {}.</source>
        <translation>La base de données à l’adresse {} ne peut pas contenir toutes les écritures&#xa0;; son codage doit être UTF8, et non {}.</translation>
    </message>
    <message>
        <source>The library at {} is busy: somebody else writes to it.</source>
        <translation>La bibliothèque à l’adresse {} est occupée&#xa0;: quelqu’un d’autre y écrit.</translation>
    </message>
    <message>
        <source>The library at {} can&apos;t be reached: {}.</source>
        <translation>La bibliothèque à l’adresse {} est injoignable&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: this library is busy: another program writes to it.</source>
        <translation>{}&#xa0;: cette bibliothèque est occupée&#xa0;: un autre programme y écrit.</translation>
    </message>
    <message>
        <source>{}: this library can&apos;t be written to. You need the right to change the file and its folder.</source>
        <translation>{}&#xa0;: cette bibliothèque est en lecture seule. Il vous faut le droit de modifier le fichier et son dossier.</translation>
    </message>
    <message>
        <source>{}: the disk that this library is on does not answer as it should.</source>
        <translation>{}&#xa0;: le disque de cette bibliothèque ne répond pas comme il le devrait.</translation>
    </message>
    <message>
        <source>{}: this file is no library.</source>
        <translation>{}&#xa0;: ce fichier n’est pas une bibliothèque.</translation>
    </message>
    <message>
        <source>{}: this library is damaged. Please put back a copy of it.</source>
        <translation>{}&#xa0;: cette bibliothèque est endommagée. Veuillez en remettre une copie.</translation>
    </message>
    <message>
        <source>{}: there is no room left on the disk.</source>
        <translation>{}&#xa0;: il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>{}: the library can&apos;t be opened, as its folder is not there.</source>
        <translation>{}&#xa0;: la bibliothèque ne peut pas être ouverte, car son dossier n’existe pas.</translation>
    </message>
    <message>
        <source>{}: the library can&apos;t be opened: {}.</source>
        <translation>{}&#xa0;: la bibliothèque ne peut pas être ouverte&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: this is no file.</source>
        <translation>{}&#xa0;: ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{}: this is the database of another program.</source>
        <translation>{}&#xa0;: c’est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>{}: no copy can be kept of the library before it is brought up to date: {}.</source>
        <translation>{}&#xa0;: impossible de garder une copie de la bibliothèque avant sa mise à jour&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: the library can&apos;t be used: {}.</source>
        <translation>{}&#xa0;: la bibliothèque ne peut pas être utilisée&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: the library is not there now.</source>
        <translation>{}&#xa0;: la bibliothèque n’est pas là en ce moment.</translation>
    </message>
    <message>
        <source>Courtesy title</source>
        <translation>Titre de courtoisie</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom de famille en premier</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}: the name of this file has to end in {}.</source>
        <translation>{}&#xa0;: le nom de ce fichier doit se terminer par {}.</translation>
    </message>
    <message>
        <source>{}: a table can have {} rows.</source>
        <translation>{}&#xa0;: un tableau peut avoir {} lignes.</translation>
    </message>
    <message>
        <source>{}: somebody has too many roles for the {} columns of a table.</source>
        <translation>{}&#xa0;: quelqu’un a trop de fonctions pour les {} colonnes d’un tableau.</translation>
    </message>
    <message>
        <source>{}: a text of “{}…” is longer than a cell can be ({} characters).</source>
        <translation>{}&#xa0;: un texte de «&#xa0;{}…&#xa0;» est plus long qu’une cellule ne peut l’être ({} caractères).</translation>
    </message>
    <message>
        <source>{}: the file can&apos;t be saved: {}.</source>
        <translation>{}&#xa0;: le fichier ne peut pas être enregistré&#xa0;: {}.</translation>
    </message>
    <message>
        <source>There is neither a name, nor an organisation, nor a post in it.</source>
        <translation>Il n’y a ni nom, ni organisation, ni fonction.</translation>
    </message>
    <message>
        <source>A name, an organisation or a post in it is longer than anybody writes.</source>
        <translation>Un nom, une organisation ou une fonction y est plus long que quiconque n’en écrit.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>It may be {}.</source>
        <translation>C’est peut-être {}.</translation>
    </message>
    <message>
        <source>The library says something else here: {}.</source>
        <translation>La bibliothèque dit autre chose ici&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>It has the ID of row {}.</source>
        <translation>Cette ligne a l’ID de la ligne {}.</translation>
    </message>
    <message>
        <source>It was deleted from the library.</source>
        <translation>Cette entrée a été supprimée de la bibliothèque.</translation>
    </message>
    <message>
        <source>It was changed in the library after the file was written.</source>
        <translation>Cette entrée a changé dans la bibliothèque après l’écriture du fichier.</translation>
    </message>
    <message>
        <source>It says the same as row {}.</source>
        <translation>Cette ligne dit la même chose que la ligne {}.</translation>
    </message>
    <message>
        <source>It seems to repeat row {}.</source>
        <translation>Cette ligne semble répéter la ligne {}.</translation>
    </message>
    <message>
        <source>Very many rows before it are of the same.</source>
        <translation>De très nombreuses lignes qui la précèdent portent sur la même entrée.</translation>
    </message>
    <message>
        <source>Its picture was left out.</source>
        <translation>Sa photo a été laissée de côté.</translation>
    </message>
    <message>
        <source>A card inside it, such as that of an assistant, was left out.</source>
        <translation>Une fiche à l’intérieur, comme celle d’un assistant, a été laissée de côté.</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut off.</source>
        <translation>La fiche n’a pas de fin&#xa0;; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>“{}” is no e-mail address; it was left out.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une adresse e-mail&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>There is place for one e-mail address only; left out: {}.</source>
        <translation>Il n’y a de place que pour une adresse e-mail&#xa0;; laissées de côté&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{}” is no date such as 2024-03-05; it was left out.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une date comme 2024-03-05&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{}” is no language that is known; it was left out.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une langue connue&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{}” is no ID of a library; it was left out.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un ID de bibliothèque&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>“{}” is no whole number; it was left out.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un nombre entier&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>A line that can’t be read was left out: “{}”.</source>
        <translation>Une ligne illisible a été laissée de côté&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>“{}” is too long; it was left out.</source>
        <translation>«&#xa0;{}&#xa0;» est trop long&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>{}: there is a cell of more than {} characters in it.</source>
        <translation>{}&#xa0;: il y a une cellule de plus de {} caractères.</translation>
    </message>
    <message>
        <source>{}: this is not a workbook (.xlsx) that can be read.</source>
        <translation>{}&#xa0;: ce n’est pas un classeur (.xlsx) lisible.</translation>
    </message>
    <message>
        <source>{}: tables are read from {} files.</source>
        <translation>{}&#xa0;: les tableaux se lisent dans des fichiers {}.</translation>
    </message>
    <message>
        <source>{}: the file can&apos;t be read: {}.</source>
        <translation>{}&#xa0;: le fichier est illisible&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: this workbook is older than Excel 2007, or locked with a password; save it once more as an .xlsx file without one.</source>
        <translation>{}&#xa0;: ce classeur est antérieur à Excel 2007 ou protégé par un mot de passe&#xa0;; enregistrez-le de nouveau en .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>{}: this is larger than any address book: more than {} rows, {} columns or {} MB.</source>
        <translation>{}&#xa0;: c’est plus grand qu’aucun carnet d’adresses&#xa0;: plus de {} lignes, {} colonnes ou {} Mo.</translation>
    </message>
    <message>
        <source>{}: this is no text, as there are zero bytes in it.</source>
        <translation>{}&#xa0;: ce n’est pas du texte, car il contient des octets nuls.</translation>
    </message>
    <message>
        <source>{}: “{}” is no encoding of a text.</source>
        <translation>{}&#xa0;: «&#xa0;{}&#xa0;» n’est pas un codage de texte.</translation>
    </message>
    <message>
        <source>{}: there is nothing in this table.</source>
        <translation>{}&#xa0;: il n’y a rien dans ce tableau.</translation>
    </message>
    <message>
        <source>{}: there is no vCard in this file.</source>
        <translation>{}&#xa0;: il n’y a pas de vCard dans ce fichier.</translation>
    </message>
    <message>
        <source>{}: this is larger than any address book: more than {} cards or {} MB.</source>
        <translation>{}&#xa0;: c’est plus grand qu’aucun carnet d’adresses&#xa0;: plus de {} fiches ou {} Mo.</translation>
    </message>
    <message>
        <source>There is no copy of the library that can be read.</source>
        <translation>Il n’y a pas de copie lisible de la bibliothèque.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>courtesy title: {} instead of {}</source>
        <translation>titre de courtoisie&#xa0;: {} au lieu de {}</translation>
    </message>
    <message>
        <source>honorific: {} instead of {}</source>
        <translation>civilité&#xa0;: {} au lieu de {}</translation>
    </message>
    <message>
        <source>name: {} instead of {}</source>
        <translation>nom&#xa0;: {} au lieu de {}</translation>
    </message>
    <message>
        <source>sorted under: {} instead of {}</source>
        <translation>classement&#xa0;: {} au lieu de {}</translation>
    </message>
    <message>
        <source>post: {} instead of {}</source>
        <translation>fonction&#xa0;: {} au lieu de {}</translation>
    </message>
    <message>
        <source>organisation: {} instead of {}</source>
        <translation>organisation&#xa0;: {} au lieu de {}</translation>
    </message>
    <message>
        <source>address: {} instead of {}</source>
        <translation>adresse&#xa0;: {} au lieu de {}</translation>
    </message>
    <message>
        <source>country: {} instead of {}</source>
        <translation>pays&#xa0;: {} au lieu de {}</translation>
    </message>
    <message>
        <source>The entry of {} in the address book has changed. It says {}.</source>
        <translation>L’entrée de {} dans le carnet d’adresses a changé. Elle indique {}.</translation>
    </message>
    <message>
        <source>Use the new data</source>
        <translation>Reprendre les nouvelles données</translation>
    </message>
    <message>
        <source>Keep the letter as it is</source>
        <translation>Garder la lettre telle quelle</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}&#xa0;; {}</translation>
    </message>
    <message>
        <source>This is no address of a library. It has to look like “{}” or “{}”.</source>
        <translation>Ce n’est pas l’adresse d’une bibliothèque. Elle doit ressembler à «&#xa0;{}&#xa0;» ou «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>A library can be kept in PostgreSQL or SQLite, not in “{}”.</source>
        <translation>Une bibliothèque peut être dans PostgreSQL ou SQLite, pas dans «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>In the address of a library, “{}” stands only before the server&apos;s name; in a password it has to be written “{}”.</source>
        <translation>Dans l’adresse d’une bibliothèque, «&#xa0;{}&#xa0;» ne se trouve que devant le nom du serveur&#xa0;; dans un mot de passe, il s’écrit «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>The address of a library in SQLite has to name a file, as in “{}”.</source>
        <translation>L’adresse d’une bibliothèque SQLite doit nommer un fichier, comme dans «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>The library holds an entry that can&apos;t be read: {}.</source>
        <translation>La bibliothèque contient une entrée illisible&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{}” is no id of an entry of the library.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas l’ID d’une entrée de la bibliothèque.</translation>
    </message>
    <message>
        <source>The same entry can&apos;t be saved twice at once.</source>
        <translation>La même entrée ne peut pas être enregistrée deux fois en même temps.</translation>
    </message>
    <message>
        <source>“{}” is not in this library any more.</source>
        <translation>«&#xa0;{}&#xa0;» n’est plus dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Somebody else changed “{}” meanwhile; nothing was saved.</source>
        <translation>Quelqu’un d’autre a modifié «&#xa0;{}&#xa0;» entre-temps&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Somebody else changed {} of these entries meanwhile; nothing was saved.</source>
        <translation>Quelqu’un d’autre a modifié {} de ces entrées entre-temps&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{}: the file can&apos;t be written: {}.</source>
        <translation>{}&#xa0;: le fichier ne peut pas être écrit&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: this file is larger than any template ({} MB).</source>
        <translation>{}&#xa0;: ce fichier est plus grand qu’aucun modèle ({} Mo).</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it does not hold just the three files of one template</source>
        <translation>il ne contient pas exactement les trois fichiers d’un modèle</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be the name of a template</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être le nom d’un modèle</translation>
    </message>
    <message>
        <source>this is no file, but a link or a device</source>
        <translation>ce n’est pas un fichier, mais un lien ou un périphérique</translation>
    </message>
    <message>
        <source>this is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>this is packed in a way that is not known</source>
        <translation>il est compressé d’une manière inconnue</translation>
    </message>
    <message>
        <source>this unpacks to more than a template ever has</source>
        <translation>une fois décompressé, il est plus grand qu’aucun modèle</translation>
    </message>
    <message>
        <source>{}: this is no template that can be imported: {}.</source>
        <translation>{}&#xa0;: ce n’est pas un modèle importable&#xa0;: {}.</translation>
    </message>
    <message>
        <source>There is no folder for the team’s templates.</source>
        <translation>Il n’y a pas de dossier pour les modèles de l’équipe.</translation>
    </message>
    <message>
        <source>“{}” can’t be the name of a folder.</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être le nom d’un dossier.</translation>
    </message>
    <message>
        <source>There is a template “{}” already.</source>
        <translation>Il y a déjà un modèle «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>The template “{}” can’t be deleted.</source>
        <translation>Le modèle «&#xa0;{}&#xa0;» ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>{}: the template can&apos;t be written: {}.</source>
        <translation>{}&#xa0;: le modèle ne peut pas être écrit&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: the file can&apos;t be read: {}</source>
        <translation>{}&#xa0;: le fichier est illisible&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: a newer R2P Drafter made this library. Please install the newer program to open it.</source>
        <translation>{}&#xa0;: un R2P Drafter plus récent a créé cette bibliothèque. Veuillez installer le programme plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{}: no file can have this name.</source>
        <translation>{}&#xa0;: aucun fichier ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>its headers and footers have more than {} paragraphs.</source>
        <translation>ses en-têtes et pieds de page ont plus de {} paragraphes.</translation>
    </message>
    <message>
        <source>its headers and footers have more than {} characters.</source>
        <translation>ses en-têtes et pieds de page ont plus de {} caractères.</translation>
    </message>
    <message>
        <source>the picture “{}” is an SVG drawing; save it as PNG and insert that in Word.</source>
        <translation>l’image «&#xa0;{}&#xa0;» est un dessin SVG&#xa0;; enregistrez-la au format PNG et insérez ce fichier dans Word.</translation>
    </message>
    <message>
        <source>the picture “{}” has too many dots; compress it in Word (Picture Format).</source>
        <translation>l’image «&#xa0;{}&#xa0;» a trop de points&#xa0;; compressez-la dans Word (Format de l’image).</translation>
    </message>
    <message>
        <source>the style “{}” is based on more than {} others, one on the other.</source>
        <translation>le style «&#xa0;{}&#xa0;» repose sur plus de {} autres, basés l’un sur l’autre.</translation>
    </message>
    <message>
        <source>What you changed can’t be kept until the library is back: {}.</source>
        <translation>Vos modifications ne peuvent pas être conservées jusqu’au retour de la bibliothèque&#xa0;: {}.</translation>
    </message>
    <message>
        <source>fields and settings by which Word runs, fetches or changes something</source>
        <translation>des champs et des réglages par lesquels Word exécute, va chercher ou modifie quelque chose</translation>
    </message>
    <message>
        <source>parts that no letter has</source>
        <translation>des éléments qu’aucune lettre ne contient</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>des macros</translation>
    </message>
    <message>
        <source>embedded objects</source>
        <translation>des objets incorporés</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>des contrôles</translation>
    </message>
    <message>
        <source>sources of data</source>
        <translation>des sources de données</translation>
    </message>
    <message>
        <source>pictures that lie elsewhere</source>
        <translation>des images qui se trouvent ailleurs</translation>
    </message>
    <message>
        <source>pictures that are none</source>
        <translation>des images qui n’en sont pas</translation>
    </message>
    <message>
        <source>links that lead neither to the web nor to an e-mail address</source>
        <translation>des liens qui ne mènent ni au web ni à une adresse électronique</translation>
    </message>
    <message>
        <source>an attached template</source>
        <translation>un modèle attaché</translation>
    </message>
    <message>
        <source>sounds and films</source>
        <translation>des sons et des films</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About R2P Drafter</source>
        <translation>À propos de R2P Drafter</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Drafts formal letters to the United Nations, governments and missions.</source>
        <translation>Pour rédiger des lettres officielles aux Nations Unies, aux gouvernements et aux missions.</translation>
    </message>
    <message>
        <source>R2P Drafter is free software under the MIT licence. It uses Qt (LGPL 3), the icons of Lucide (ISC), and Hunspell with its dictionaries (MPL, MIT and BSD).</source>
        <translation>R2P Drafter est un logiciel libre sous licence MIT. Il utilise Qt (LGPL 3), les icônes de Lucide (ISC) et Hunspell avec ses dictionnaires (MPL, MIT et BSD).</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Lien…</translation>
    </message>
    <message>
        <source>B&amp;ulleted list</source>
        <translation>Liste à &amp;puces</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Liste &amp;numérotée</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Heading, next level</source>
        <translation>&amp;Titre, niveau suivant</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>Titre &amp;1</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Titre &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Titre &amp;3</translation>
    </message>
    <message>
        <source>Paste &amp;without emphasis</source>
        <translation>Coller &amp;sans mise en forme</translation>
    </message>
    <message>
        <source>New paragraph or list item</source>
        <translation>Nouveau paragraphe ou élément de liste</translation>
    </message>
    <message>
        <source>New line in the same paragraph</source>
        <translation>Nouvelle ligne dans le même paragraphe</translation>
    </message>
    <message>
        <source>List item one level in</source>
        <translation>Abaisser l’élément de liste d’un niveau</translation>
    </message>
    <message>
        <source>List item one level out</source>
        <translation>Hausser l’élément de liste d’un niveau</translation>
    </message>
</context>
<context>
    <name>ActsToolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>AddButtons</name>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>AddresseeForm</name>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Courtesy &amp;title</source>
        <translation>&amp;Titre de courtoisie</translation>
    </message>
    <message>
        <source>Hono&amp;rific</source>
        <translation>Ci&amp;vilité</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Modifier le nom</translation>
    </message>
    <message>
        <source>Change the post</source>
        <translation>Modifier la fonction</translation>
    </message>
    <message>
        <source>Secretary-General</source>
        <translation>Secrétaire général</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>F&amp;onction</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Organisation des Nations Unies</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Change the country</source>
        <translation>Modifier le pays</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>États-Unis d’Amérique</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Change the order of the name</source>
        <translation>Modifier l’ordre du nom</translation>
    </message>
    <message>
        <source>The &amp;surname comes first</source>
        <translation>Le nom de fam&amp;ille vient en premier</translation>
    </message>
    <message>
        <source>As in “Ban Ki-moon”, who is addressed as “Mr. Ban”</source>
        <translation>Comme dans «&#xa0;Ban Ki-moon&#xa0;», à qui l’on s’adresse par «&#xa0;M. Ban&#xa0;»</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>Addressee from the Address Book</source>
        <translation>Destinataire du carnet d’adresses</translation>
    </message>
    <message>
        <source>Fill in the addressee from the address book</source>
        <translation>Remplir le destinataire depuis le carnet d’adresses</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Insert from the bank</source>
        <translation>Insérer depuis la réserve</translation>
    </message>
    <message>
        <source>This is in the bank already.</source>
        <translation>C’est déjà dans la réserve.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the bank.</source>
        <translation>
            <numerusform>%n texte ajouté à la réserve.</numerusform>
            <numerusform>%n textes ajoutés à la réserve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankBar</name>
    <message>
        <source>From the b&amp;ank…</source>
        <translation>De la réser&amp;ve…</translation>
    </message>
    <message>
        <source>Add to ban&amp;k…</source>
        <translation>Aj&amp;outer à la réserve…</translation>
    </message>
    <message>
        <source>There is no text yet that could go into the bank.</source>
        <translation>Il n’y a pas encore de texte à mettre dans la réserve.</translation>
    </message>
    <message>
        <source>This is in the bank already.</source>
        <translation>C’est déjà dans la réserve.</translation>
    </message>
</context>
<context>
    <name>BankDock</name>
    <message>
        <source>Bank</source>
        <translation>Réserve</translation>
    </message>
</context>
<context>
    <name>BankPanel</name>
    <message>
        <source>Insert int&amp;o the letter</source>
        <translation>Insérer dans la &amp;lettre</translation>
    </message>
    <message>
        <source>Find in the bank</source>
        <translation>Chercher dans la réserve</translation>
    </message>
    <message>
        <source>Nothing in the bank fits this.</source>
        <translation>Rien dans la réserve ne correspond.</translation>
    </message>
    <message>
        <source>The bank is empty. Choose “Add to bank” beside a recommendation to keep it here.</source>
        <translation>La réserve est vide. Choisissez «&#xa0;Ajouter à la réserve&#xa0;» à côté d’une recommandation pour la garder ici.</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Body</source>
        <translation>Corps de la lettre</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Sections</translation>
    </message>
    <message>
        <source>The letter says nothing yet. Add text, or recommendations, or paste what you have.</source>
        <translation>La lettre est encore vide. Ajoutez du texte ou des recommandations, ou collez ce que vous avez déjà.</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
    <message>
        <source>Remove a section</source>
        <translation>Supprimer une section</translation>
    </message>
    <message>
        <source>Remove sections</source>
        <translation>Supprimer des sections</translation>
    </message>
    <message>
        <source>Duplicate a section</source>
        <translation>Dupliquer une section</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Déplacer une section</translation>
    </message>
    <message>
        <source>Paste sections</source>
        <translation>Coller des sections</translation>
    </message>
    <message>
        <source>Add &amp;text</source>
        <translation>Ajouter du &amp;texte</translation>
    </message>
    <message>
        <source>Add &amp;recommendations</source>
        <translation>Ajouter des &amp;recommandations</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>ChangingWordsTable</name>
    <message>
        <source>Words in the text that change</source>
        <translation>Mots du texte qui changent</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>Mots du texte</translation>
    </message>
    <message>
        <source>What is asked for instead</source>
        <translation>Ce qui est demandé à leur place</translation>
    </message>
    <message>
        <source>Name of the addressee</source>
        <translation>Nom du destinataire</translation>
    </message>
    <message>
        <source>Post of the addressee</source>
        <translation>Fonction du destinataire</translation>
    </message>
    <message>
        <source>Organisation of the addressee</source>
        <translation>Organisation du destinataire</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Modifier la civilité</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Change the given name</source>
        <translation>Modifier le prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Change the family name</source>
        <translation>Modifier le nom de famille</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Change the post</source>
        <translation>Modifier la fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Change the country</source>
        <translation>Modifier le pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Change the e-mail address</source>
        <translation>Modifier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>Change the fax number</source>
        <translation>Modifier le numéro de télécopie</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Change the groups</source>
        <translation>Modifier les groupes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Change the languages</source>
        <translation>Modifier les langues</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation>Dernière lettre</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Modifier le genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Modifier la langue</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Modifier les mots-clés</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>The first row has &amp;headings</source>
        <translation>La première ligne contient des &amp;titres</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Beginning of the table</source>
        <translation>Début du tableau</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>C&amp;odage&#xa0;:</translation>
    </message>
    <message>
        <source>Se&amp;parator:</source>
        <translation>Sé&amp;parateur&#xa0;:</translation>
    </message>
    <message>
        <source>Choose above each column what it holds. Columns that hold nothing are left out.</source>
        <translation>Choisissez au-dessus de chaque colonne ce qu’elle contient. Les colonnes sans contenu choisi sont laissées de côté.</translation>
    </message>
    <message>
        <source>What column “{}” holds</source>
        <translation>Ce que contient la colonne «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>– nothing –</source>
        <translation>– rien –</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom de famille en premier</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Variant of</source>
        <translation>Variante de</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Courtesy title</source>
        <translation>Titre de courtoisie</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ComparisonGrid</name>
    <message>
        <source>Take all of this</source>
        <translation>Tout reprendre d’ici</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by Somebody Else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody else changed “{}” while you did. Choose what is to stay.</source>
        <translation>Quelqu’un d’autre a modifié «&#xa0;{}&#xa0;» en même temps que vous. Choisissez ce qui doit rester.</translation>
    </message>
    <message>
        <source>({} of {})</source>
        <translation>({} sur {})</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Somebody else’s</source>
        <translation>Celui de l’autre personne</translation>
    </message>
    <message>
        <source>&amp;Delete it all the same</source>
        <translation>&amp;Supprimer quand même</translation>
    </message>
    <message>
        <source>&amp;Keep it, as somebody else changed it</source>
        <translation>&amp;Garder, tel que l’autre personne l’a modifié</translation>
    </message>
    <message>
        <source>&amp;Bring it back, with what you changed</source>
        <translation>&amp;Rétablir, avec vos modifications</translation>
    </message>
    <message>
        <source>&amp;Leave it deleted, as somebody else wanted</source>
        <translation>&amp;Laisser supprimé, comme l’autre personne l’a voulu</translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>Fro&amp;m the address book…</source>
        <translation>Du &amp;carnet d’adresses…</translation>
    </message>
    <message>
        <source>In the address book</source>
        <translation>Dans le carnet d’adresses</translation>
    </message>
    <message>
        <source>Add to address boo&amp;k</source>
        <translation>Ajo&amp;uter au carnet d’adresses</translation>
    </message>
    <message>
        <source>Update the address boo&amp;k</source>
        <translation>Mettre à jo&amp;ur le carnet d’adresses</translation>
    </message>
    <message>
        <source>In the address book already: {}.</source>
        <translation>Déjà dans le carnet d’adresses&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Somebody alike is in the address book: {}. Is it the same?</source>
        <translation>Une personne semblable est dans le carnet d’adresses&#xa0;: {}. Est-ce la même&#xa0;?</translation>
    </message>
    <message>
        <source>Update that entry</source>
        <translation>Mettre à jour cette entrée</translation>
    </message>
    <message>
        <source>Add another one</source>
        <translation>En ajouter une autre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>Chec&amp;k all that are shown</source>
        <translation>Coc&amp;her tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Name, post, organisation, country …</source>
        <translation>Nom, fonction, organisation, pays…</translation>
    </message>
    <message>
        <source>Find in the address book</source>
        <translation>Chercher dans le carnet d’adresses</translation>
    </message>
    <message>
        <source>The address book is empty. “Add to address book” is beside each name in a letter.</source>
        <translation>Le carnet d’adresses est vide. «&#xa0;Ajouter au carnet d’adresses&#xa0;» se trouve à côté de chaque nom d’une lettre.</translation>
    </message>
    <message>
        <source>These are the first {}; type to find others.</source>
        <translation>Ce sont les {} premiers&#xa0;; tapez pour en trouver d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s)</source>
        <translation>
            <numerusform>Ajouter&#xa0;%n contact</numerusform>
            <numerusform>Ajouter&#xa0;%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Change the title</source>
        <translation>Modifier la civilité</translation>
    </message>
    <message>
        <source>Ms.</source>
        <translation>Mme</translation>
    </message>
    <message>
        <source>Change the given name</source>
        <translation>Modifier le prénom</translation>
    </message>
    <message>
        <source>Change the family name</source>
        <translation>Modifier le nom de famille</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Ci&amp;vilité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Given name:</source>
        <translation>&amp;Prénom&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;amily name:</source>
        <translation>Nom de f&amp;amille&#xa0;:</translation>
    </message>
    <message>
        <source>Change the order of the name</source>
        <translation>Modifier l’ordre du nom</translation>
    </message>
    <message>
        <source>The family name comes &amp;first</source>
        <translation>Le nom de &amp;famille vient en premier</translation>
    </message>
    <message>
        <source>Posts over time</source>
        <translation>Fonctions au fil du temps</translation>
    </message>
    <message>
        <source>Letters are written to the first one.</source>
        <translation>Les lettres sont adressées à la première.</translation>
    </message>
    <message>
        <source>&amp;Post:</source>
        <translation>F&amp;onction&#xa0;:</translation>
    </message>
    <message>
        <source>Change the post</source>
        <translation>Modifier la fonction</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>Organi&amp;sation&#xa0;:</translation>
    </message>
    <message>
        <source>Change the courtesy title</source>
        <translation>Modifier le titre de courtoisie</translation>
    </message>
    <message>
        <source>H.E.</source>
        <translation>S.E.</translation>
    </message>
    <message>
        <source>Change the salutation</source>
        <translation>Modifier la formule d’appel</translation>
    </message>
    <message>
        <source>Excellency,</source>
        <translation>Excellence,</translation>
    </message>
    <message>
        <source>&amp;Courtesy title:</source>
        <translation>Titre de &amp;courtoisie&#xa0;:</translation>
    </message>
    <message>
        <source>Sal&amp;utation:</source>
        <translation>Form&amp;ule d’appel&#xa0;:</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Countr&amp;y:</source>
        <translation>Pa&amp;ys&#xa0;:</translation>
    </message>
    <message>
        <source>Change the country</source>
        <translation>Modifier le pays</translation>
    </message>
    <message>
        <source>Change the e-mail address</source>
        <translation>Modifier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Change the fax number</source>
        <translation>Modifier le numéro de télécopie</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail&#xa0;:</translation>
    </message>
    <message>
        <source>Fa&amp;x:</source>
        <translation>Télécop&amp;ie&#xa0;:</translation>
    </message>
    <message>
        <source>Change the time of a post</source>
        <translation>Modifier la période d’une fonction</translation>
    </message>
    <message>
        <source>Si&amp;nce:</source>
        <translation>Depu&amp;is&#xa0;:</translation>
    </message>
    <message>
        <source>Unti&amp;l:</source>
        <translation>&amp;Jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>For your work</source>
        <translation>Pour votre travail</translation>
    </message>
    <message>
        <source>Change the groups</source>
        <translation>Modifier les groupes</translation>
    </message>
    <message>
        <source>Security Council, Donors</source>
        <translation>Conseil de sécurité, Donateurs</translation>
    </message>
    <message>
        <source>G&amp;roups:</source>
        <translation>&amp;Groupes&#xa0;:</translation>
    </message>
    <message>
        <source>Change the languages</source>
        <translation>Modifier les langues</translation>
    </message>
    <message>
        <source>Languages, the one to &amp;write in first:</source>
        <translation>&amp;Langues, celle de la correspondance en premier&#xa0;:</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>Modifier les notes</translation>
    </message>
    <message>
        <source>Note&amp;s:</source>
        <translation>&amp;Notes&#xa0;:</translation>
    </message>
    <message>
        <source>A new contact</source>
        <translation>Un nouveau contact</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
</context>
<context>
    <name>CopiesForm</name>
    <message>
        <source>Cc</source>
        <translation>Copies (Cc)</translation>
    </message>
    <message>
        <source>Or&amp;der on the letter</source>
        <translation>Ordre su&amp;r la lettre</translation>
    </message>
    <message>
        <source>Copies to People of the Address Book</source>
        <translation>Copies à des personnes du carnet d’adresses</translation>
    </message>
    <message>
        <source>Add copies from the address book</source>
        <translation>Ajouter des copies depuis le carnet d’adresses</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>By surname</source>
        <translation>Par nom de famille</translation>
    </message>
    <message>
        <source>Change the order of the Cc list</source>
        <translation>Modifier l’ordre des copies</translation>
    </message>
    <message>
        <source>&amp;Copies go to</source>
        <translation>&amp;Copies à</translation>
    </message>
    <message>
        <source>Nobody gets a copy yet. Add somebody, or paste names, one to a line.</source>
        <translation>Personne ne reçoit encore de copie. Ajoutez quelqu’un, ou collez des noms, un par ligne.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>Remove a copy</source>
        <translation>Supprimer une copie</translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Supprimer des copies</translation>
    </message>
    <message>
        <source>Duplicate a copy</source>
        <translation>Dupliquer une copie</translation>
    </message>
    <message>
        <source>Move a copy</source>
        <translation>Déplacer une copie</translation>
    </message>
    <message>
        <source>Paste copies</source>
        <translation>Coller des copies</translation>
    </message>
    <message>
        <source>&amp;Add a copy</source>
        <translation>A&amp;jouter une copie</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur est survenue</translation>
    </message>
    <message>
        <source>What can be copied into a report:</source>
        <translation>À copier dans un rapport d’erreur&#xa0;:</translation>
    </message>
    <message>
        <source>R2P Drafter has made a mistake. You can go on working, or start it again.</source>
        <translation>R2P Drafter a rencontré une erreur. Vous pouvez continuer à travailler ou redémarrer le programme.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Your letters are kept as they are now, and are offered when the program starts again.</source>
        <translation>Vos lettres sont conservées dans leur état actuel et vous seront proposées au prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>e.g. {}</source>
        <translation>p.&#xa0;ex. {}</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Date the letter today</source>
        <translation>Dater la lettre d’aujourd’hui</translation>
    </message>
    <message>
        <source>This is no date. Write it as in “{}”.</source>
        <translation>Cette date n’est pas reconnue. Écrivez-la comme dans «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>DeliveryDetail</name>
    <message>
        <source>Change the delivery method</source>
        <translation>Modifier le mode d’envoi</translation>
    </message>
    <message>
        <source>By Fax</source>
        <translation>Par télécopie</translation>
    </message>
    <message>
        <source>Change the delivery detail</source>
        <translation>Modifier la précision de l’envoi</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>M&amp;ode d’envoi</translation>
    </message>
    <message>
        <source>Deta&amp;il</source>
        <translation>Préci&amp;sion</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Date &amp; delivery</source>
        <translation>Date et envoi</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Modifier la date</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Mention</translation>
    </message>
    <message>
        <source>Change the form of the date</source>
        <translation>Modifier le format de la date</translation>
    </message>
    <message>
        <source>Change the reference</source>
        <translation>Modifier la référence</translation>
    </message>
    <message>
        <source>Change the marking</source>
        <translation>Modifier la mention</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Fo&amp;rm of the date</source>
        <translation>Fo&amp;rmat de la date</translation>
    </message>
    <message>
        <source>Refere&amp;nce</source>
        <translation>Référe&amp;nce</translation>
    </message>
    <message>
        <source>Deliverie&amp;s</source>
        <translation>En&amp;vois</translation>
    </message>
    <message>
        <source>How does the letter go out? Add each way: by fax, by e-mail, by hand …</source>
        <translation>Comment la lettre part-elle&#xa0;? Ajoutez chaque mode d’envoi&#xa0;: par télécopie, par courriel, par porteur…</translation>
    </message>
    <message>
        <source>(no method yet)</source>
        <translation>(pas encore de mode d’envoi)</translation>
    </message>
    <message>
        <source>Remove a delivery</source>
        <translation>Supprimer un envoi</translation>
    </message>
    <message>
        <source>Remove deliveries</source>
        <translation>Supprimer des envois</translation>
    </message>
    <message>
        <source>Duplicate a delivery</source>
        <translation>Dupliquer un envoi</translation>
    </message>
    <message>
        <source>Move a delivery</source>
        <translation>Déplacer un envoi</translation>
    </message>
    <message>
        <source>Paste deliveries</source>
        <translation>Coller des envois</translation>
    </message>
    <message>
        <source>&amp;Add a delivery</source>
        <translation>A&amp;jouter un envoi</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n entr(y/ies) selected.</source>
        <translation>
            <numerusform>%n entrée sélectionnée.</numerusform>
            <numerusform>%n entrées sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an entry to see it in full.</source>
        <translation>Sélectionnez une entrée pour la voir en entier.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Looking for contacts that are alike…</source>
        <translation>Recherche de contacts semblables…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of contacts that are alike.</source>
        <translation>
            <numerusform>%n groupe de contacts semblables.</numerusform>
            <numerusform>%n groupes de contacts semblables.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two contacts are alike.</source>
        <translation>Il n’y a pas deux contacts semblables.</translation>
    </message>
</context>
<context>
    <name>EditorMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Emphasis and lists</source>
        <translation>&amp;Mise en forme et listes</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>A&amp;dd “{0}” to the dictionary</source>
        <translation>A&amp;jouter «&#xa0;{0}&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>&amp;Ignore in this letter</source>
        <translation>&amp;Ignorer dans cette lettre</translation>
    </message>
    <message>
        <source>Correct the spelling</source>
        <translation>Corriger l’orthographe</translation>
    </message>
</context>
<context>
    <name>EnclosureDetail</name>
    <message>
        <source>Change the title of an enclosure</source>
        <translation>Modifier le titre d’une pièce jointe</translation>
    </message>
    <message>
        <source>Report of the inquiry</source>
        <translation>Rapport d’enquête</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
</context>
<context>
    <name>EnclosuresForm</name>
    <message>
        <source>Enclosures</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Enclo&amp;sures</source>
        <translation>&amp;Pièces jointes</translation>
    </message>
    <message>
        <source>Nothing is enclosed yet. Add a paper, or paste titles, one to a line.</source>
        <translation>Aucune pièce jointe pour l’instant. Ajoutez-en une, ou collez des titres, un par ligne.</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(pas encore de titre)</translation>
    </message>
    <message>
        <source>Remove an enclosure</source>
        <translation>Supprimer une pièce jointe</translation>
    </message>
    <message>
        <source>Remove enclosures</source>
        <translation>Supprimer des pièces jointes</translation>
    </message>
    <message>
        <source>Duplicate an enclosure</source>
        <translation>Dupliquer une pièce jointe</translation>
    </message>
    <message>
        <source>Move an enclosure</source>
        <translation>Déplacer une pièce jointe</translation>
    </message>
    <message>
        <source>Paste enclosures</source>
        <translation>Coller des pièces jointes</translation>
    </message>
    <message>
        <source>&amp;Add an enclosure</source>
        <translation>A&amp;jouter une pièce jointe</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n entr(y/ies) exported to {}.</source>
        <translation>
            <numerusform>%n entrée exportée dans {}.</numerusform>
            <numerusform>%n entrées exportées dans {}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open Letters</source>
        <translation>Ouvrir des lettres</translation>
    </message>
    <message>
        <source>Save Letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>Export Letter</source>
        <translation>Exporter la lettre</translation>
    </message>
    <message>
        <source>Import Templates</source>
        <translation>Importer des modèles</translation>
    </message>
    <message>
        <source>Export Template</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Address books and tables ({})</source>
        <translation>Carnets d’adresses et tableaux ({})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Letters (*.letter)</source>
        <translation>Lettres (*.letter)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tableaux en texte (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCards (*.vcf)</translation>
    </message>
    <message>
        <source>Templates (*.r2ptemplate)</source>
        <translation>Modèles (*.r2ptemplate)</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Tous les mots-clés</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>from the start again</source>
        <translation>reprise depuis le début</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>reprise depuis la fin</translation>
    </message>
</context>
<context>
    <name>FindFace</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Mots e&amp;ntiers</translation>
    </message>
    <message>
        <source>Ignore acc&amp;ents</source>
        <translation>Ignorer le&amp;s accents</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>Rem&amp;placer par&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
</context>
<context>
    <name>GroupsList</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Adds something</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Erroné</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>ImportTemplate</name>
    <message>
        <source>Import Template</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>The first page of a letter with this template</source>
        <translation>La première page d’une lettre avec ce modèle</translation>
    </message>
    <message>
        <source>&amp;Replace yours, which goes to the bin</source>
        <translation>&amp;Remplacer le vôtre, qui va à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Use it instead of your team’s</source>
        <translation>&amp;L’utiliser à la place de celui de votre équipe</translation>
    </message>
    <message>
        <source>&amp;Use it instead of the built-in one</source>
        <translation>&amp;L’utiliser à la place de celui du programme</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>From the file {}</source>
        <translation>Du fichier {}</translation>
    </message>
    <message>
        <source>Left out of its letterhead, so that no letter runs or fetches anything: {}.</source>
        <translation>Retiré de son papier à en-tête, pour qu’aucune lettre n’exécute ni n’aille rien chercher&#xa0;: {}.</translation>
    </message>
    <message>
        <source>There is a template “{}” already.</source>
        <translation>Il y a déjà un modèle «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
    <message numerus="yes">
        <source>{} has %n row(s).</source>
        <translation>
            <numerusform>{} contient&#xa0;%n ligne.</numerusform>
            <numerusform>{} contient&#xa0;%n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the library…</source>
        <translation>Comparaison avec la bibliothèque…</translation>
    </message>
    <message>
        <source>{}: what do the columns hold?</source>
        <translation>{}&#xa0;: que contiennent les colonnes&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is written yet. To be added: {}, updated: {}, left out: {}.</source>
        <translation>Rien n’est encore écrit. À ajouter&#xa0;: {}, à mettre à jour&#xa0;: {}, laissées de côté&#xa0;: {}.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n entr(y/ies)</source>
        <translation>
            <numerusform>&amp;Importer&#xa0;%n entrée</numerusform>
            <numerusform>&amp;Importer&#xa0;%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemKeys</name>
    <message>
        <source>Add a recommendation</source>
        <translation>Ajouter une recommandation</translation>
    </message>
    <message>
        <source>Join recommendations</source>
        <translation>Fusionner des recommandations</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Add to Bank</source>
        <translation>Ajouter à la réserve</translation>
    </message>
    <message>
        <source>e.g. early warning, protection</source>
        <translation>p.&#xa0;ex. alerte précoce, protection</translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between them</source>
        <translation>&amp;Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Add to Bank</source>
        <translation>&amp;Ajouter à la réserve</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{} is in the address book already.</source>
        <translation>{} est déjà dans le carnet d’adresses.</translation>
    </message>
    <message>
        <source>Added to the address book.</source>
        <translation>Ajouté au carnet d’adresses.</translation>
    </message>
    <message>
        <source>The address book is up to date.</source>
        <translation>Le carnet d’adresses est à jour.</translation>
    </message>
    <message>
        <source>Link to the address book</source>
        <translation>Lier au carnet d’adresses</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Outdent</source>
        <translation>Diminuer le retrait</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Augmenter le retrait</translation>
    </message>
    <message>
        <source>Typographic quote</source>
        <translation>Guillemet typographique</translation>
    </message>
</context>
<context>
    <name>LetterExports</name>
    <message>
        <source>The letter’s text is on the clipboard.</source>
        <translation>Le texte de la lettre est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{}: the letter can’t be exported: {}.</source>
        <translation>{}&#xa0;: la lettre ne peut pas être exportée&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Exported as “{}”.</source>
        <translation>La lettre a été exportée sous «&#xa0;{}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) could not be filled in.</source>
        <translation>
            <numerusform>%n champ n’a pas pu être rempli.</numerusform>
            <numerusform>%n champs n’ont pas pu être remplis.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open File</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Afficher da&amp;ns le dossier</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>{}: this file may not be changed.</source>
        <translation>{}&#xa0;: ce fichier ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>{}: this letter is open in another window.</source>
        <translation>{}&#xa0;: cette lettre est ouverte dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>“{}” is no longer there. The letter is only in this window.</source>
        <translation>«&#xa0;{}&#xa0;» n’existe plus. La lettre ne se trouve que dans cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Another program has changed “{}”.</source>
        <translation>Un autre programme a modifié «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Conserver ma version</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
</context>
<context>
    <name>LetterStatus</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
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
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Afficher ou masquer la liste des problèmes</translation>
    </message>
</context>
<context>
    <name>LetterTemplates</name>
    <message>
        <source>“{}” is saved as a template.</source>
        <translation>«&#xa0;{}&#xa0;» est enregistré comme modèle.</translation>
    </message>
    <message>
        <source>&amp;Begin Letter</source>
        <translation>&amp;Commencer une lettre</translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Untitled letter</source>
        <translation>Lettre sans titre</translation>
    </message>
    <message>
        <source>Your changes can’t be kept as you type; please save often. {}</source>
        <translation>Vos modifications ne peuvent pas être conservées pendant la saisie&#xa0;; enregistrez souvent. {}</translation>
    </message>
</context>
<context>
    <name>LibraryActs</name>
    <message numerus="yes">
        <source>Delete %n contact(s)</source>
        <translation>
            <numerusform>Supprimer&#xa0;%n contact</numerusform>
            <numerusform>Supprimer&#xa0;%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n text(s)</source>
        <translation>
            <numerusform>Supprimer&#xa0;%n texte</numerusform>
            <numerusform>Supprimer&#xa0;%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the groups</source>
        <translation>Modifier les groupes</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Modifier les mots-clés</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contact(s)</source>
        <translation>
            <numerusform>Fusionner&#xa0;%n contact</numerusform>
            <numerusform>Fusionner&#xa0;%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename Group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Renommer le mot-clé</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <translation>&amp;Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>Rename a group</source>
        <translation>Renommer un groupe</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Renommer un mot-clé</translation>
    </message>
    <message>
        <source>Delete a group</source>
        <translation>Supprimer un groupe</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>Supprimer un mot-clé</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entr(y/ies)</source>
        <translation>
            <numerusform>Importer&#xa0;%n entrée</numerusform>
            <numerusform>Importer&#xa0;%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies) imported.</source>
        <translation>
            <numerusform>%n entrée importée.</numerusform>
            <numerusform>%n entrées importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LibraryChoice</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>Adresse de la bibliothèque</translation>
    </message>
    <message>
        <source>A team shares a library on a server of its own: {}</source>
        <translation>Une équipe partage une bibliothèque sur son propre serveur&#xa0;: {}</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>It works: {}</source>
        <translation>Cela fonctionne&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>The library is busy: another program writes to it. What you changed is saved as soon as it is free.</source>
        <translation>La bibliothèque est occupée&#xa0;: un autre programme y écrit. Vos modifications seront enregistrées dès qu’elle sera libre.</translation>
    </message>
    <message>
        <source>When the program was closed, the library did not take all that you had changed. It is saved now.</source>
        <translation>À la fermeture du programme, la bibliothèque n’avait pas pris toutes vos modifications. Elles sont maintenant enregistrées.</translation>
    </message>
    <message>
        <source>When the program was closed, the library did not take all that you had changed. It could not be saved later either: {}</source>
        <translation>À la fermeture du programme, la bibliothèque n’avait pas pris toutes vos modifications. Elles n’ont pas pu être enregistrées ensuite non plus&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>LibraryMenus</name>
    <message>
        <source>New &amp;Contact</source>
        <translation>Nouveau &amp;contact</translation>
    </message>
    <message>
        <source>New &amp;Text</source>
        <translation>Nouveau &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Edit in Full</source>
        <translation>Modifier en &amp;entier</translation>
    </message>
    <message>
        <source>&amp;Groups…</source>
        <translation>&amp;Groupes…</translation>
    </message>
    <message>
        <source>New &amp;Variant</source>
        <translation>Nouvelle &amp;variante</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>Find &amp;Duplicates…</source>
        <translation>Chercher les &amp;doublons…</translation>
    </message>
    <message>
        <source>&amp;Address Book</source>
        <translation>&amp;Carnet d’adresses</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Réserve</translation>
    </message>
    <message>
        <source>&amp;Groups and Tags</source>
        <translation>&amp;Groupes et mots-clés</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Mots-c&amp;lés…</translation>
    </message>
    <message>
        <source>&amp;Rename Group…</source>
        <translation>Reno&amp;mmer le groupe…</translation>
    </message>
    <message>
        <source>&amp;Rename Tag…</source>
        <translation>Reno&amp;mmer le mot-clé…</translation>
    </message>
    <message>
        <source>&amp;Delete Group</source>
        <translation>Supp&amp;rimer le groupe</translation>
    </message>
    <message>
        <source>&amp;Delete Tag</source>
        <translation>Supp&amp;rimer le mot-clé</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>E&amp;ntries</source>
        <translation>E&amp;ntrées</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olonnes</translation>
    </message>
</context>
<context>
    <name>LibraryPages</name>
    <message>
        <source>Address Book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>Search by name, post, organisation, country or group</source>
        <translation>Chercher par nom, fonction, organisation, pays ou groupe</translation>
    </message>
    <message>
        <source>Nobody here yet. Add a contact, or import the address book of another program.</source>
        <translation>Encore personne ici. Ajoutez un contact ou importez le carnet d’adresses d’un autre programme.</translation>
    </message>
    <message>
        <source>Nobody fits “{}”.</source>
        <translation>Personne ne correspond à «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Search texts and tags</source>
        <translation>Chercher dans les textes et les mots-clés</translation>
    </message>
    <message>
        <source>No texts here yet. Add a recommendation or another passage.</source>
        <translation>Pas encore de texte ici. Ajoutez une recommandation ou un autre passage.</translation>
    </message>
    <message>
        <source>No text fits “{}”.</source>
        <translation>Aucun texte ne correspond à «&#xa0;{}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>LibraryStatus</name>
    <message>
        <source>Sorting…</source>
        <translation>Tri en cours…</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Lecture de la bibliothèque…</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>{} sélectionnées</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupée</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>This line has room for {0} characters: what was more was left out.</source>
        <translation>Cette ligne peut contenir {0} caractères&#xa0;: le surplus a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Change link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>https://www.example.org or name@example.org</source>
        <translation>https://www.example.org ou nom@example.org</translation>
    </message>
    <message>
        <source>&amp;Set link</source>
        <translation>&amp;Définir le lien</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Supprimer le lien</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>A link leads to a web site (http, https) or an e-mail address.</source>
        <translation>Un lien mène à un site web (http, https) ou à une adresse électronique.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Supprimer le lien</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Insert from the bank</source>
        <translation>Insérer depuis la réserve</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Duplicate the selected items</source>
        <translation>Dupliquer les éléments sélectionnés</translation>
    </message>
    <message>
        <source>Move the selected items up</source>
        <translation>Monter les éléments sélectionnés</translation>
    </message>
    <message>
        <source>Move the selected items down</source>
        <translation>Descendre les éléments sélectionnés</translation>
    </message>
    <message>
        <source>Remove the selected items</source>
        <translation>Supprimer les éléments sélectionnés</translation>
    </message>
</context>
<context>
    <name>MarkdownBox</name>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Text with emphasis, links and lists, written in Markdown</source>
        <translation>Texte avec mise en forme, liens et listes, écrit en Markdown</translation>
    </message>
    <message>
        <source>So long a text is pasted without its emphasis, links and lists.</source>
        <translation>Un texte aussi long est collé sans sa mise en valeur, ses liens ni ses listes.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the text has more than {0} characters.</source>
        <translation>Rien n’a été collé&#xa0;: le texte compte plus de {0} caractères.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Lettre</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save as Te&amp;mplate…</source>
        <translation>Enregistrer comme &amp;modèle…</translation>
    </message>
    <message>
        <source>Revert to Sav&amp;ed</source>
        <translation>Re&amp;venir à la version enregistrée</translation>
    </message>
    <message>
        <source>O&amp;lder Versions…</source>
        <translation>Versions p&amp;lus anciennes…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Export to &amp;Word…</source>
        <translation>Exporter vers &amp;Word…</translation>
    </message>
    <message>
        <source>Export to P&amp;DF…</source>
        <translation>Exporter vers P&amp;DF…</translation>
    </message>
    <message>
        <source>Copy as &amp;Text for E-mail</source>
        <translation>Copier en &amp;texte pour un courriel</translation>
    </message>
    <message>
        <source>Print Pre&amp;view</source>
        <translation>A&amp;perçu avant impression</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le sui&amp;vant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Real Size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>&amp;Largeur de page</translation>
    </message>
    <message>
        <source>Fit &amp;Page</source>
        <translation>Page &amp;entière</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation>&amp;Barre d’outils</translation>
    </message>
    <message>
        <source>P&amp;arts of the Letter</source>
        <translation>&amp;Parties de la lettre</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pr&amp;oblèmes</translation>
    </message>
    <message>
        <source>Ban&amp;k Panel</source>
        <translation>Pa&amp;nneau de la réserve</translation>
    </message>
    <message>
        <source>Next Pro&amp;blem</source>
        <translation>Pro&amp;blème suivant</translation>
    </message>
    <message>
        <source>&amp;Pick from Address Book…</source>
        <translation>C&amp;hoisir dans le carnet d’adresses…</translation>
    </message>
    <message>
        <source>&amp;Address Book</source>
        <translation>C&amp;arnet d’adresses</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Réserve</translation>
    </message>
    <message>
        <source>&amp;Import Contacts…</source>
        <translation>&amp;Importer des contacts…</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Date and Delivery</source>
        <translation>&amp;Date et envoi</translation>
    </message>
    <message>
        <source>&amp;Addressee</source>
        <translation>D&amp;estinataire</translation>
    </message>
    <message>
        <source>&amp;Subject and Salutation</source>
        <translation>&amp;Objet et formule d’appel</translation>
    </message>
    <message>
        <source>B&amp;ody</source>
        <translation>&amp;Corps de la lettre</translation>
    </message>
    <message>
        <source>S&amp;ignatories</source>
        <translation>&amp;Signataires</translation>
    </message>
    <message>
        <source>&amp;Enclosures</source>
        <translation>&amp;Pièces jointes</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>Cop&amp;ies (Cc)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open &amp;Example Letter</source>
        <translation>Ouvrir la lettre d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;About R2P Drafter</source>
        <translation>À &amp;propos de R2P Drafter</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge Contacts</source>
        <translation>Fusionner des contacts</translation>
    </message>
    <message>
        <source>One contact stays. Letters that used the others point to it from now on; their posts, groups, languages and notes are added to it.</source>
        <translation>Un contact reste. Les lettres qui utilisaient les autres renvoient désormais à lui&#xa0;; leurs fonctions, groupes, langues et notes lui sont ajoutés.</translation>
    </message>
    <message>
        <source>Choose what differs in the names:</source>
        <translation>Choisissez ce qui diffère dans les noms&#xa0;:</translation>
    </message>
    <message>
        <source>The one that &amp;stays:</source>
        <translation>Celui qui re&amp;ste&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Groups of %n contact(s):</source>
        <translation>
            <numerusform>&amp;Groupes de&#xa0;%n contact&#xa0;:</numerusform>
            <numerusform>&amp;Groupes de&#xa0;%n contacts&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tags of %n text(s):</source>
        <translation>
            <numerusform>&amp;Mots-clés de&#xa0;%n texte&#xa0;:</numerusform>
            <numerusform>&amp;Mots-clés de&#xa0;%n textes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouveau mot-clé</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Choose from all</source>
        <translation>Choisir parmi tous</translation>
    </message>
    <message>
        <source>There are none yet: type a new one.</source>
        <translation>Il n’y en a pas encore&#xa0;: tapez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>The address book has more for this letter:</source>
        <translation>Le carnet d’adresses en sait plus pour cette lettre&#xa0;:</translation>
    </message>
    <message>
        <source>Salutation “{}”</source>
        <translation>Formule d’appel «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Take over a delivery</source>
        <translation>Reprendre un mode d’envoi</translation>
    </message>
    <message>
        <source>Take over the salutation</source>
        <translation>Reprendre la formule d’appel</translation>
    </message>
</context>
<context>
    <name>OlderVersions</name>
    <message>
        <source>There are no older versions of “{}” yet. One is kept whenever it is saved.</source>
        <translation>Il n’y a pas encore de version plus ancienne de «&#xa0;{}&#xa0;». Une version est gardée à chaque enregistrement.</translation>
    </message>
    <message>
        <source>Bring back an older version</source>
        <translation>Rétablir une version plus ancienne</translation>
    </message>
    <message>
        <source>The older versions of “{}” can’t be kept: {}.</source>
        <translation>Les versions plus anciennes de «&#xa0;{}&#xa0;» ne peuvent pas être gardées&#xa0;: {}.</translation>
    </message>
</context>
<context>
    <name>OpenPartsList</name>
    <message>
        <source>Left open</source>
        <translation>Laissé ouvert</translation>
    </message>
    <message>
        <source>In this letter</source>
        <translation>Dans cette lettre</translation>
    </message>
    <message>
        <source>Details of delivery</source>
        <translation>Détails de l’envoi</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{}” is no longer there; it was taken off the list of recent letters.</source>
        <translation>«&#xa0;{}&#xa0;» n’existe plus&#xa0;; la lettre a été retirée de la liste des lettres récentes.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Fit the width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Fit a whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Page {} sur {}</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>Page {} of {}</source>
        <translation>Page {} sur {}</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages of the letter</source>
        <translation>Pages de la lettre</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts of the letter</source>
        <translation>Parties de la lettre</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Recommendations and passages</source>
        <translation>Recommandations et passages</translation>
    </message>
</context>
<context>
    <name>PassageSheet</name>
    <message>
        <source>Change the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Modifier le genre</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Modifier la langue</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Genre&#xa0;:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Modifier les mots-clés</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Mots-clés&#xa0;:</translation>
    </message>
    <message>
        <source>early warning, sanctions</source>
        <translation>alerte précoce, sanctions</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>No other wording or translation yet.</source>
        <translation>Pas encore d’autre formulation ni de traduction.</translation>
    </message>
    <message>
        <source>Add a &amp;variant</source>
        <translation>Ajouter une &amp;variante</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Ajouter une variante</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Ajouter un texte</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message numerus="yes">
        <source>in %n letter(s)</source>
        <translation>
            <numerusform>dans&#xa0;%n lettre</numerusform>
            <numerusform>dans&#xa0;%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Change the courtesy title</source>
        <translation>Modifier le titre de courtoisie</translation>
    </message>
    <message>
        <source>H.E.</source>
        <translation>S.E.</translation>
    </message>
    <message>
        <source>Change the honorific</source>
        <translation>Modifier la civilité</translation>
    </message>
    <message>
        <source>Mr.</source>
        <translation>M.</translation>
    </message>
    <message>
        <source>e.g. {}</source>
        <translation>p.&#xa0;ex. {}</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Change the name</source>
        <translation>Modifier le nom</translation>
    </message>
    <message>
        <source>Hono&amp;rific</source>
        <translation>Ci&amp;vilité</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Fill in a person from the address book</source>
        <translation>Remplir une personne depuis le carnet d’adresses</translation>
    </message>
    <message>
        <source>Change the post</source>
        <translation>Modifier la fonction</translation>
    </message>
    <message>
        <source>Executive Director</source>
        <translation>Directrice exécutive</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>F&amp;onction</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>Change what the person is sorted under</source>
        <translation>Modifier le nom de classement</translation>
    </message>
    <message>
        <source>Courtesy &amp;title</source>
        <translation>Titre de courto&amp;isie</translation>
    </message>
    <message>
        <source>Sorted &amp;under</source>
        <translation>Cla&amp;sser sous</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>PickModel</name>
    <message>
        <source>{} · in the letter already</source>
        <translation>{} · déjà dans la lettre</translation>
    </message>
</context>
<context>
    <name>PickSeveral</name>
    <message>
        <source>Fro&amp;m the address book…</source>
        <translation>Du carne&amp;t d’adresses…</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Body</source>
        <translation>Corps de la lettre</translation>
    </message>
    <message>
        <source>Section {}, item {}</source>
        <translation>Section {}, point {}</translation>
    </message>
    <message>
        <source>Section {}</source>
        <translation>Section {}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Form of the date</source>
        <translation>Format de la date</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Formule de politesse</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Delivery {}</source>
        <translation>Envoi {}</translation>
    </message>
    <message>
        <source>Signatory {}</source>
        <translation>Signataire {}</translation>
    </message>
    <message>
        <source>Enclosure {}</source>
        <translation>Pièce jointe {}</translation>
    </message>
    <message>
        <source>Cc {}</source>
        <translation>Copie {}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>&amp;Langue du programme&#xa0;:</translation>
    </message>
    <message>
        <source>Another language shows when the program is started again.</source>
        <translation>Le changement de langue prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Make straight &amp;quotation marks curly as they are typed</source>
        <translation>Transformer les &amp;guillemets droits en guillemets typographiques à la saisie</translation>
    </message>
    <message>
        <source>Check &amp;spelling while typing</source>
        <translation>Vérifier l’&amp;orthographe au cours de la frappe</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print preview: {}</source>
        <translation>Aperçu avant impression&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggestion</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Fi&amp;x</source>
        <translation>Corr&amp;iger</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>{}: what you discarded can’t be removed: {}. It is offered again at the next start.</source>
        <translation>{}&#xa0;: ce que vous avez abandonné ne peut pas être supprimé&#xa0;: {}. La récupération sera de nouveau proposée au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Do you want to save the changes to “{}”?</source>
        <translation>Voulez-vous enregistrer les modifications apportées à «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>If you don’t save them, your changes are lost.</source>
        <translation>Si vous ne les enregistrez pas, vos modifications seront perdues.</translation>
    </message>
    <message>
        <source>&amp;Don’t Save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save Changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Do you want to go back to “{}” as it was saved last?</source>
        <translation>Voulez-vous revenir à la dernière version enregistrée de «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>All changes since then are lost.</source>
        <translation>Toutes les modifications effectuées depuis seront perdues.</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>Revert to Saved?</source>
        <translation>Revenir à la version enregistrée&#xa0;?</translation>
    </message>
    <message>
        <source>“{}” is there already. Do you want to replace it?</source>
        <translation>«&#xa0;{}&#xa0;» existe déjà. Voulez-vous le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>What it holds is lost.</source>
        <translation>Son contenu sera perdu.</translation>
    </message>
    <message>
        <source>Replace File?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Another program has changed “{}”. Do you want to replace it?</source>
        <translation>Un autre programme a modifié «&#xa0;{}&#xa0;». Voulez-vous le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>What the other program made of it is kept among the older versions.</source>
        <translation>Ce que l’autre programme en a fait est gardé parmi les versions plus anciennes.</translation>
    </message>
    <message>
        <source>Replace Changed File?</source>
        <translation>Remplacer le fichier modifié&#xa0;?</translation>
    </message>
    <message>
        <source>Do you want to take “{}” over from the computer “{}”?</source>
        <translation>Voulez-vous reprendre «&#xa0;{}&#xa0;» à l’ordinateur «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Do so if that computer crashed or was switched off. If the letter is open there still, it can’t be saved there any more.</source>
        <translation>Faites-le si cet ordinateur s’est bloqué ou a été éteint. Si la lettre y est encore ouverte, elle ne pourra plus y être enregistrée.</translation>
    </message>
    <message>
        <source>Do you want to take “{}” over?</source>
        <translation>Voulez-vous reprendre «&#xa0;{}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Do so if you know that nobody has it open. A program or a computer that crashed may have left this lock, which does not say whose it is.</source>
        <translation>Faites-le si vous savez que personne ne l’a ouverte. Ce verrou, qui ne dit pas à qui il appartient, a pu être laissé par un programme ou un ordinateur qui s’est bloqué.</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Take Over Letter?</source>
        <translation>Reprendre la lettre&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Lettres &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>RecommendationDetail</name>
    <message>
        <source>Type in a recommendation</source>
        <translation>Saisir une recommandation</translation>
    </message>
    <message>
        <source>e.g. Deliver a public statement …;</source>
        <translation>p.&#xa0;ex. Faire une déclaration publique…&#xa0;;</translation>
    </message>
    <message>
        <source>Text of the recommen&amp;dation</source>
        <translation>Te&amp;xte de la recommandation</translation>
    </message>
    <message>
        <source>Enter begins the next one, Shift+Enter a new line in this one.</source>
        <translation>Entrée commence la suivante, Maj+Entrée une nouvelle ligne dans celle-ci.</translation>
    </message>
</context>
<context>
    <name>RecommendationsDetail</name>
    <message>
        <source>Change the lead-in</source>
        <translation>Modifier la phrase d’introduction</translation>
    </message>
    <message>
        <source>e.g. Specifically, we urge you to:</source>
        <translation>p.&#xa0;ex. En particulier, nous vous demandons instamment de&#xa0;:</translation>
    </message>
    <message>
        <source>Lead-&amp;in</source>
        <translation>P&amp;hrase d’introduction</translation>
    </message>
    <message>
        <source>&amp;Marker</source>
        <translation>&amp;Marqueur</translation>
    </message>
    <message>
        <source>&amp;Punctuation</source>
        <translation>&amp;Ponctuation</translation>
    </message>
    <message>
        <source>Bullets •</source>
        <translation>Puces •</translation>
    </message>
    <message>
        <source>Numbers 1. 2. 3.</source>
        <translation>Numéros 1. 2. 3.</translation>
    </message>
    <message>
        <source>Letters (a) (b) (c)</source>
        <translation>Lettres (a) (b) (c)</translation>
    </message>
    <message>
        <source>Change the marker</source>
        <translation>Modifier le marqueur</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Telle que saisie</translation>
    </message>
    <message>
        <source>As a series: …; and ….</source>
        <translation>En série&#xa0;: …&#xa0;; et ….</translation>
    </message>
    <message>
        <source>Change the punctuation</source>
        <translation>Modifier la ponctuation</translation>
    </message>
    <message>
        <source>Change where the numbers begin</source>
        <translation>Modifier le début de la numérotation</translation>
    </message>
    <message>
        <source>&amp;Go on with the numbers before</source>
        <translation>&amp;Continuer la numérotation précédente</translation>
    </message>
    <message>
        <source>Recomme&amp;ndations</source>
        <translation>Recomma&amp;ndations</translation>
    </message>
    <message>
        <source>Nothing is recommended yet. Add a recommendation, or paste several, one to a line.</source>
        <translation>Aucune recommandation pour l’instant. Ajoutez-en une, ou collez-en plusieurs, une par ligne.</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
    <message>
        <source>Remove a recommendation</source>
        <translation>Supprimer une recommandation</translation>
    </message>
    <message>
        <source>Remove recommendations</source>
        <translation>Supprimer des recommandations</translation>
    </message>
    <message>
        <source>Duplicate a recommendation</source>
        <translation>Dupliquer une recommandation</translation>
    </message>
    <message>
        <source>Move a recommendation</source>
        <translation>Déplacer une recommandation</translation>
    </message>
    <message>
        <source>Paste recommendations</source>
        <translation>Coller des recommandations</translation>
    </message>
    <message>
        <source>Add a re&amp;commendation</source>
        <translation>A&amp;jouter une recommandation</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover Letters</source>
        <translation>Récupérer des lettres</translation>
    </message>
    <message>
        <source>R2P Drafter did not end well the last time. These letters are here as you left them; nothing of them is deleted until you save or discard it.</source>
        <translation>R2P Drafter ne s’est pas fermé correctement la dernière fois. Voici ces lettres telles que vous les avez laissées&#xa0;; aucune n’est supprimée tant que vous ne l’avez pas enregistrée ou abandonnée.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée le</translation>
    </message>
    <message>
        <source>Untitled letter</source>
        <translation>Lettre sans titre</translation>
    </message>
    <message>
        <source>What to do with {}</source>
        <translation>Que faire de {}</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Decide All &amp;Later</source>
        <translation>Décider de tout p&amp;lus tard</translation>
    </message>
</context>
<context>
    <name>RenameTemplate</name>
    <message>
        <source>Rename Template</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>A letter finds its template by the name of the folder: under another one, letters that were written with the template don’t find it any more.</source>
        <translation>Une lettre trouve son modèle par le nom du dossier&#xa0;: sous un autre nom, les lettres écrites avec ce modèle ne le trouvent plus.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the &amp;folder:</source>
        <translation>Nom du &amp;dossier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RolesList</name>
    <message>
        <source>Posts over time</source>
        <translation>Fonctions au fil du temps</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Remove the post</source>
        <translation>Retirer la fonction</translation>
    </message>
    <message>
        <source>Write letters to this post</source>
        <translation>Adresser les lettres à cette fonction</translation>
    </message>
    <message>
        <source>A post without a name yet</source>
        <translation>Une fonction encore sans nom</translation>
    </message>
    <message>
        <source>Remove a post</source>
        <translation>Retirer une fonction</translation>
    </message>
    <message>
        <source>Write letters to another post</source>
        <translation>Adresser les lettres à une autre fonction</translation>
    </message>
</context>
<context>
    <name>SalutationForm</name>
    <message>
        <source>Subject &amp; salutation</source>
        <translation>Objet et formule d’appel</translation>
    </message>
    <message>
        <source>Change the salutation</source>
        <translation>Modifier la formule d’appel</translation>
    </message>
    <message>
        <source>Dear Mr. Secretary-General,</source>
        <translation>Monsieur le Secrétaire général,</translation>
    </message>
    <message>
        <source>&amp;Salutation</source>
        <translation>Formule d’a&amp;ppel</translation>
    </message>
    <message>
        <source>The list offers what fits the addressee.</source>
        <translation>La liste propose ce qui convient au destinataire.</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Modifier l’objet</translation>
    </message>
    <message>
        <source>Implementing the responsibility to protect</source>
        <translation>Mise en œuvre de la responsabilité de protéger</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>Leave it empty for a letter without a subject line.</source>
        <translation>Laissez ce champ vide pour une lettre sans objet.</translation>
    </message>
</context>
<context>
    <name>SaveTemplate</name>
    <message>
        <source>Save as Template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>My templates</source>
        <translation>Mes modèles</translation>
    </message>
    <message>
        <source>My team’s templates</source>
        <translation>Les modèles de mon équipe</translation>
    </message>
    <message>
        <source>&amp;Save Template</source>
        <translation>&amp;Enregistrer le modèle</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Description&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep in:</source>
        <translation>&amp;Garder dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;What each letter has its own of; all else is kept in the template:</source>
        <translation>&amp;Ce que chaque lettre a en propre&#xa0;; tout le reste est gardé dans le modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Words in the te&amp;xt that change, such as the name of a country:</source>
        <translation>Mots du te&amp;xte qui changent, comme le nom d’un pays&#xa0;:</translation>
    </message>
    <message>
        <source>The text does not have the words “{}”.</source>
        <translation>Le texte ne contient pas les mots «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a template “{}” already; it goes to the bin when you save this one.</source>
        <translation>Il y a déjà un modèle «&#xa0;{}&#xa0;»&#xa0;; il ira à la corbeille quand vous enregistrerez celui-ci.</translation>
    </message>
</context>
<context>
    <name>SeveritySign</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggestion</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>“{}” is free again. It can be saved here now.</source>
        <translation>«&#xa0;{}&#xa0;» est de nouveau libre. La lettre peut maintenant être enregistrée ici.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>{} has “{}” open on the computer “{}”.</source>
        <translation>{} a ouvert «&#xa0;{}&#xa0;» sur l’ordinateur «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>“{}” is open on the computer “{}”.</source>
        <translation>«&#xa0;{}&#xa0;» est ouvert sur l’ordinateur «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>{} has “{}” open on this computer.</source>
        <translation>{} a ouvert «&#xa0;{}&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{}” is open elsewhere.</source>
        <translation>«&#xa0;{}&#xa0;» est ouvert ailleurs.</translation>
    </message>
    <message>
        <source>It is read-only here: changes can be saved under another name.</source>
        <translation>La lettre est ici en lecture seule&#xa0;: les modifications peuvent être enregistrées sous un autre nom.</translation>
    </message>
    <message>
        <source>Open as a &amp;Copy</source>
        <translation>Ouvrir une &amp;copie</translation>
    </message>
    <message>
        <source>&amp;Take Over…</source>
        <translation>&amp;Reprendre…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Saved.</source>
        <translation>Lettre enregistrée.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Groups and tags</source>
        <translation>Groupes et mots-clés</translation>
    </message>
    <message>
        <source>Address Book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Réserve</translation>
    </message>
</context>
<context>
    <name>SignatoriesForm</name>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Change the close</source>
        <translation>Modifier la formule de politesse</translation>
    </message>
    <message>
        <source>Sincerely,</source>
        <translation>Respectueusement,</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Formule de &amp;politesse</translation>
    </message>
    <message>
        <source>Or&amp;der on the letter</source>
        <translation>Ordre su&amp;r la lettre</translation>
    </message>
    <message>
        <source>Signatories from the Address Book</source>
        <translation>Signataires du carnet d’adresses</translation>
    </message>
    <message>
        <source>Add signatories from the address book</source>
        <translation>Ajouter des signataires depuis le carnet d’adresses</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Par organisation</translation>
    </message>
    <message>
        <source>Change the order of the signatories</source>
        <translation>Modifier l’ordre des signataires</translation>
    </message>
    <message>
        <source>&amp;Signatories</source>
        <translation>&amp;Signataires</translation>
    </message>
    <message>
        <source>Nobody signs yet. Add a signatory, or paste names, one to a line.</source>
        <translation>Personne ne signe encore. Ajoutez un signataire, ou collez des noms, un par ligne.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>Remove a signatory</source>
        <translation>Supprimer un signataire</translation>
    </message>
    <message>
        <source>Remove signatories</source>
        <translation>Supprimer des signataires</translation>
    </message>
    <message>
        <source>Duplicate a signatory</source>
        <translation>Dupliquer un signataire</translation>
    </message>
    <message>
        <source>Move a signatory</source>
        <translation>Déplacer un signataire</translation>
    </message>
    <message>
        <source>Paste signatories</source>
        <translation>Coller des signataires</translation>
    </message>
    <message>
        <source>&amp;Add a signatory</source>
        <translation>A&amp;jouter un signataire</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The word could not be kept in your list: {0}.</source>
        <translation>Le mot n’a pas pu être ajouté à votre liste&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Contacts in the address book</source>
        <translation>Contacts du carnet d’adresses</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Date &amp; delivery</source>
        <translation>Date et envoi</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Subject &amp; salutation</source>
        <translation>Objet et appel</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps de la lettre</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Copies (Cc)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
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
            <numerusform>%n signataire</numerusform>
            <numerusform>%n signataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enclosure(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y/ies)</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamFolder</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Folder that your tea&amp;m shares:</source>
        <translation>Dossier partagé par votre é&amp;quipe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Folder of the Team’s Templates</source>
        <translation>Dossier des modèles de l’équipe</translation>
    </message>
    <message>
        <source>Its templates are offered to all who choose the same folder.</source>
        <translation>Ses modèles sont proposés à tous ceux qui choisissent le même dossier.</translation>
    </message>
    <message>
        <source>Please give the whole path of the folder.</source>
        <translation>Veuillez indiquer le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>There is no folder “{}”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{} You see what the library held last; it is tried again every few seconds.</source>
        <translation>{} Vous voyez le dernier contenu connu de la bibliothèque&#xa0;; un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What you changed was not saved. {}</source>
        <translation>Vos modifications n’ont pas été enregistrées. {}</translation>
    </message>
</context>
<context>
    <name>TemplateAbout</name>
    <message>
        <source>About “{}”</source>
        <translation>À propos de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titre&#xa0;:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Description&#xa0;:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Asks for:</source>
        <translation>Champs propres&#xa0;:</translation>
    </message>
    <message>
        <source>nothing of its own</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>TemplateActs</name>
    <message>
        <source>Re&amp;store from Bin</source>
        <translation>Ré&amp;tablir depuis la corbeille</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Customise</source>
        <translation>&amp;Personnaliser</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Ouvrir le d&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Copy to &amp;Team</source>
        <translation>Copier vers l’é&amp;quipe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>That was taken back.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>Your team has a template “{}” already. Do you want to replace it?</source>
        <translation>Votre équipe a déjà un modèle «&#xa0;{}&#xa0;». Voulez-vous le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace Template?</source>
        <translation>Remplacer le modèle&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Do you want to delete “{}” for your whole team?</source>
        <translation>Voulez-vous supprimer «&#xa0;{}&#xa0;» pour toute votre équipe&#xa0;?</translation>
    </message>
    <message>
        <source>Delete Template?</source>
        <translation>Supprimer le modèle&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Empty Bin…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>Do you want to delete for good what is in the bin?</source>
        <translation>Voulez-vous supprimer définitivement le contenu de la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Empty Bin?</source>
        <translation>Vider la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vider</translation>
    </message>
</context>
<context>
    <name>TemplateCards</name>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Your team’s</source>
        <translation>De votre équipe</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Du programme</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>{} (not there)</source>
        <translation>{} (introuvable)</translation>
    </message>
</context>
<context>
    <name>TemplateDeeds</name>
    <message>
        <source>{} (copy)</source>
        <translation>{} (copie)</translation>
    </message>
    <message>
        <source>“{}” is among your templates.</source>
        <translation>«&#xa0;{}&#xa0;» est parmi vos modèles.</translation>
    </message>
    <message>
        <source>You have a copy of “{}” to change. Letters with this template use your copy.</source>
        <translation>Vous avez une copie de «&#xa0;{}&#xa0;» à modifier. Les lettres avec ce modèle utilisent votre copie.</translation>
    </message>
    <message>
        <source>Your team has a copy of “{}”.</source>
        <translation>Votre équipe a une copie de «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>“{}” was imported.</source>
        <translation>«&#xa0;{}&#xa0;» a été importé.</translation>
    </message>
    <message>
        <source>“{}” is “{}” now.</source>
        <translation>«&#xa0;{}&#xa0;» s’appelle maintenant «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>“{}” is in the bin.</source>
        <translation>«&#xa0;{}&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>“{}” is back.</source>
        <translation>«&#xa0;{}&#xa0;» est de retour.</translation>
    </message>
    <message>
        <source>“{}” was exported to {}.</source>
        <translation>«&#xa0;{}&#xa0;» a été exporté dans {}.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
</context>
<context>
    <name>TemplateFields</name>
    <message>
        <source>Change “{}”</source>
        <translation>Modifier «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the letter</source>
        <translation>Lan&amp;gue de la lettre</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Modifier la langue</translation>
    </message>
    <message>
        <source>A&amp;bout this template…</source>
        <translation>À &amp;propos de ce modèle…</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>New Letter</source>
        <translation>Nouvelle lettre</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Begin Letter</source>
        <translation>&amp;Commencer la lettre</translation>
    </message>
    <message>
        <source>&amp;Manage Templates</source>
        <translation>&amp;Gérer les modèles</translation>
    </message>
    <message>
        <source>&amp;Templates:</source>
        <translation>&amp;Modèles&#xa0;:</translation>
    </message>
    <message>
        <source>It stands in for your team’s template of the same name.</source>
        <translation>Il remplace le modèle de votre équipe du même nom.</translation>
    </message>
    <message>
        <source>It stands in for the built-in template of the same name.</source>
        <translation>Il remplace le modèle du programme du même nom.</translation>
    </message>
</context>
<context>
    <name>TextDetail</name>
    <message>
        <source>Type in the text</source>
        <translation>Saisir le texte</translation>
    </message>
    <message>
        <source>Write the text of this section here.</source>
        <translation>Écrivez ici le texte de cette section.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
</context>
<context>
    <name>UsesList</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>It was not used in a letter yet.</source>
        <translation>N’a encore servi dans aucune lettre.</translation>
    </message>
</context>
<context>
    <name>VerdictsPage</name>
    <message>
        <source>Rows to see</source>
        <translation>Lignes à voir</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>Selected rows:</source>
        <translation>Lignes sélectionnées&#xa0;:</translation>
    </message>
    <message>
        <source>Put all of them into the &amp;group:</source>
        <translation>Tout mettre dans le &amp;groupe&#xa0;:</translation>
    </message>
    <message>
        <source>All ({})</source>
        <translation>Toutes ({})</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Older Versions</source>
        <translation>Versions plus anciennes</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>The letter as it is now</source>
        <translation>La lettre telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La version précédente</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Saved on</source>
        <translation>&amp;Enregistrée le</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>Comparée &amp;avec</translation>
    </message>
    <message>
        <source>This is the letter as it is now.</source>
        <translation>C’est la lettre telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>There is no version before this one.</source>
        <translation>Il n’y a pas de version avant celle-ci.</translation>
    </message>
    <message>
        <source>Nothing that can be read changed.</source>
        <translation>Rien de lisible n’a changé.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>The template “{}” has a fault: {} This letter begins as R2P Drafter’s own template of that name does.</source>
        <translation>Le modèle «&#xa0;{}&#xa0;» a un défaut&#xa0;: {} Cette lettre commence comme le modèle de ce nom fourni avec R2P Drafter.</translation>
    </message>
    <message>
        <source>{}: this file can’t be written. What you choose now is not remembered.</source>
        <translation>{}&#xa0;: ce fichier ne peut pas être écrit. Vos choix d’aujourd’hui ne seront pas gardés en mémoire.</translation>
    </message>
    <message>
        <source>{} The address book and the bank can’t be used until that is put right.</source>
        <translation>{} Le carnet d’adresses et la réserve seront inutilisables tant que ce problème n’est pas réglé.</translation>
    </message>
</context>
<context>
    <name>_ProblemView</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
</TS>
