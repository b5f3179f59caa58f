"""What headings mean in English, French and Spanish."""

import pytest

from r2p_drafter.library.exchange.headings import meaning_of
from r2p_drafter.library.exchange.vocabulary import NAMES, Field


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Name", "name"),
        ("Nom complet", "name"),
        ("Nombre completo", "name"),
        ("First Name", "given_name"),
        ("Prénom", "given_name"),
        ("Nombre de pila", "given_name"),
        ("Surname", "family_name"),
        ("Nom de famille", "family_name"),
        ("Apellidos", "family_name"),
        ("Job Title", "post"),
        ("Fonction", "post"),
        ("Cargo", "post"),
        ("Organization 1 - Title", "post"),
        ("Organisation", "organisation"),
        ("Organization Name", "organisation"),
        ("Société ", "organisation"),
        ("Institución", "organisation"),
        ("Fax", "fax"),
        ("FAX NO.", "fax"),
        ("Business Fax", "fax"),
        ("Télécopie (bureau)", "fax"),
        ("Nº de fax", "fax"),
        ("E-mail", "email"),
        ("E-mail 1 - Value", "email"),
        ("Adresse de messagerie", "email"),
        ("Dirección de correo electrónico", "email"),
        ("Your e-mail, please", "email"),
        ("Business Street 2", "address"),
        ("Rue (bureau) 3", "address"),
        ("Calle del trabajo", "address"),
        ("Código postal del trabajo", "postcode"),
        ("Dép/Région (bureau)", "region"),
        ("Pays/Région (bureau)", "country"),
        ("País o región del trabajo", "country"),
        ("Formule d’appel", "salutation"),
        ("Catégories", "groups"),
        ("Étiquettes", "groups"),
        ("Idioma", "languages"),
        ("Observaciones", "notes"),
    ],
)
def test_a_heading_means_a_field(heading: str, field: Field) -> None:
    assert meaning_of(heading).fields == (field,)


@pytest.mark.parametrize(
    "heading",
    [
        "E-mail Type", "E-mail 1 - Label", "E-mail Display Name", "Type de messagerie", "Birthday", "Photo",
        "Nom complet de l'adresse de messagerie", "Assistant's Name", "Nom de l'assistant(e)",
        "Phone 1 - Value", "Téléphone (bureau)", "Phonetic First Name", "Web Page", "Nickname", "A", "1", "",
    ],
)  # fmt: skip
def test_other_headings_mean_nothing(heading: str) -> None:
    assert meaning_of(heading).fields == ()


@pytest.mark.parametrize("heading", ["Title", "Titre", "Título", "Nom", "Nombre", "Salutation"])
def test_some_mean_two_things(heading: str) -> None:
    assert len(meaning_of(heading).fields) == 2


@pytest.mark.parametrize("heading", ["Home Fax", "Rue (domicile)", "Calle del domicilio", "Other City"])
def test_what_is_of_somebodys_home_stands_back(heading: str) -> None:
    assert meaning_of(heading).is_less
    assert meaning_of(heading).fields


def test_no_name_means_two_fields() -> None:
    names = [" ".join(name.split()) for names in NAMES.values() for name in names.split(",")]

    assert sorted(names) == sorted(set(names))
