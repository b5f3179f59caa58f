"""What columns of address books are called in English, French and Spanish.

Accents, apostrophes and hyphens are left out, as `headings` does before it looks here.
"""

from collections.abc import Mapping
from typing import Literal, get_args

Field = Literal[
    "courtesy_title",
    "honorific",
    "name",
    "given_name",
    "family_name",
    "family_first",
    "post",
    "unit",
    "organisation",
    "address",
    "city",
    "region",
    "postcode",
    "country",
    "fax",
    "email",
    "salutation",
    "since",
    "until",
    "languages",
    "groups",
    "notes",
    "uses",
    "last_used",
    "id",
    "version",
]
"""What a column can hold; some, such as `unit` and `city`, are put together with others."""
FIELDS: tuple[Field, ...] = get_args(Field)


NAMES: Mapping[Field, str] = {
    "courtesy_title": """
        courtesy title, courtesy, style, predicate, titre de courtoisie, predicat, tratamiento de
        cortesia""",
    "honorific": """
        honorific, honorific prefix, prefix, name prefix, form of address, mr ms, civilite, prefixe,
        titre de civilite, tratamiento, prefijo""",
    "name": """
        name, full name, contact, contact name, contact person, person, display name, addressee,
        recipient, representative, delegate, participant, member, name of contact, names, contact s
        name, nom complet, nom et prenom, nom prenom, prenom nom, prenom et nom, nom et prenoms,
        destinataire, personne, personne de contact, nom affiche, nom du contact, nombre completo,
        nombre y apellidos, nombre y apellido, apellidos y nombre, apellidos nombre, destinatario,
        persona, persona de contacto, nombre para mostrar, contacto""",
    "given_name": """
        first name, given name, given names, forename, forenames, first names, firstname, givenname,
        middle name, additional name, second name, first, prenom, prenoms, deuxieme prenom, second
        prenom, autres prenoms, nombre de pila, nombres, primer nombre, segundo nombre""",
    "family_name": """
        last name, family name, surname, lastname, familyname, last, suffix, name suffix, nom de
        famille, patronyme, suffixe, apellido, apellidos, primer apellido, segundo apellido, sufijo""",
    "post": """
        post, job title, jobtitle, position, function, role, designation, occupation, office held, rank,
        organization title, poste, fonction, titre du poste, intitule du poste, profession, qualite,
        cargo, puesto, funcion, profesion, ocupacion, puesto de trabajo""",
    "unit": """
        department, division, unit, section, branch, organization department, departement, service,
        direction, unite, departamento, servicio, unidad, seccion""",
    "organisation": """
        organisation, organization, organisation name, organization name, company, company name,
        institution, agency, employer, entity, affiliation, mission, permanent mission, ministry, ngo,
        body, office, organisme, societe, entreprise, etablissement, structure, nom de l organisation,
        ministere, ong, mission permanente, employeur, organizacion, empresa, compania, institucion,
        entidad, organismo, nombre de la organizacion, mision, mision permanente, ministerio, nombre de
        la empresa""",
    "address": """
        address, street, street address, address line, mailing address, postal address, address street,
        address extended address, extended address, po box, address po box, adresse, adresse postale,
        rue, complement d adresse, adresse complete, boite postale, bp, direccion, direccion postal,
        domicilio, calle, apartado, apartado de correos, direccion completa, apartado postal""",
    "city": """
        city, town, locality, address city, city town, ville, localite, commune, ciudad, poblacion,
        localidad, municipio""",
    "region": """
        state, province, region, county, address region, state province, state or province, etat, dep
        region, etat province, region province, estado, provincia, estado o provincia, estado provincia,
        comunidad""",
    "postcode": """
        postal code, post code, postcode, zip, zip code, zipcode, address postal code, zip postal code,
        code postal, cp, codigo postal, c p""",
    "country": """
        country, country region, country or region, nation, member state, address country, pays, pays
        region, etat membre, nationalite, pais, pais o region, pais region, estado miembro""",
    "fax": """
        fax, fax number, facsimile, telefax, telefax number, telecopie, telecopieur, numero de fax,
        numero de telecopie, n de fax""",
    "email": """
        e mail, email, e mail address, email address, mail, courriel, adresse e mail, mel, adresse
        electronique, adresse de messagerie, adresse courriel, adresse mail, messagerie, correo, correo
        electronico, direccion de correo electronico, direccion de correo, direccion electronica,
        adresse de courrier, adresse de courrier electronique, courrier electronique""",
    "salutation": """
        greeting, dear, formula of address, formule d appel, appel, formule de salutation, saludo,
        encabezamiento, vocativo""",
    "since": """
        since, in office since, from, start, start date, appointed, depuis, depuis le, debut, date de
        debut, en fonction depuis, desde, inicio, fecha de inicio, en el cargo desde""",
    "until": """
        until, end, end date, in office until, jusqu au, jusqu a, fin, date de fin, hasta, fecha de fin""",
    "languages": """
        language, languages, preferred language, correspondence language, langue, langues, langue
        preferee, idioma, idiomas, lengua, idioma preferido""",
    "groups": """
        group, groups, category, categories, tag, tags, label, labels, list, lists, group membership,
        distribution list, groupe, groupes, categorie, etiquette, etiquettes, libelle, libelles, liste,
        listes, grupo, grupos, categoria, categorias, etiqueta, etiquetas, lista, listas""",
    "notes": """
        note, notes, comment, comments, remark, remarks, remarque, remarques, commentaire, commentaires,
        observation, observations, nota, notas, comentario, comentarios, observaciones""",
}
"""Names with a comma between them."""
AMBIGUOUS: Mapping[str, tuple[Field, ...]] = {
    "title": ("honorific", "post"),
    "titles": ("honorific", "post"),
    "titre": ("honorific", "post"),
    "titulo": ("honorific", "post"),
    "salutation": ("honorific", "salutation"),
    "nom": ("family_name", "name"),
    "nombre": ("given_name", "name"),
}
"""What means another thing in another table; the first where its cells, or the other columns, say so."""
LESS = frozenset({
    "home", "private", "personal", "other", "domicile", "prive", "privee", "perso", "personnel",
    "personnelle", "autre", "casa", "particular", "otro", "otra", "domicilio",
})  # fmt: skip
"""Words of what letters are not sent to where there is something else."""
ABOUT = frozenset({
    "business", "work", "primary", "bureau", "professionnel", "professionnelle", "trabajo", "laboral",
    "oficina", "value", "de", "del", "du", "d", "l", "la",
})  # fmt: skip
"""Words that say no more than that it is what letters are sent to."""
FAX = frozenset({
    "fax", "telefax", "facsimile", "telecopie", "telecopieur",
})  # fmt: skip
EMAIL = frozenset({
    "email", "courriel", "messagerie", "correo",
})  # fmt: skip
BESIDE = frozenset({
    "type", "label", "name", "nom", "nombre", "display", "affichage", "mostrar", "tipo", "etiqueta", "id",
})  # fmt: skip
"""Words of columns that are about an address, and don't hold it."""
