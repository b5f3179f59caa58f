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
        <source>the file can&apos;t be read: {}</source>
        <translation>impossible de lire le fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
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
        <source>this can&apos;t be read</source>
        <translation>impossible de lire ceci</translation>
    </message>
    <message>
        <source>it makes a letter without end</source>
        <translation>il produit une lettre sans fin</translation>
    </message>
    <message>
        <source>it calls itself without end</source>
        <translation>il s’appelle lui-même sans fin</translation>
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
        <source>{}: there is no letterhead: {}.</source>
        <translation>{}&#xa0;: le papier à en-tête est introuvable&#xa0;: {}.</translation>
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
    <name>MainToolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
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
        <source>Revert to Sav&amp;ed</source>
        <translation>Re&amp;venir à la version enregistrée</translation>
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
        <source>Next Pro&amp;blem</source>
        <translation>Pro&amp;blème suivant</translation>
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
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>&amp;Titre de courtoisie</translation>
    </message>
    <message>
        <source>Sorted &amp;under</source>
        <translation>Classer so&amp;us</translation>
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
        <source>What the other program changed in it is lost.</source>
        <translation>Les modifications apportées par l’autre programme seront perdues.</translation>
    </message>
    <message>
        <source>Replace Changed File?</source>
        <translation>Remplacer le fichier modifié&#xa0;?</translation>
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
    <name>TemplateChoice</name>
    <message>
        <source>{} (not there)</source>
        <translation>{} (introuvable)</translation>
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
        <source>&amp;Templates:</source>
        <translation>&amp;Modèles&#xa0;:</translation>
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
    <name>_ProblemView</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
</TS>
