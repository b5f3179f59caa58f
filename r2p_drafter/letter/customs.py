"""What letters usually say in each language: titles, ways of sending, markings, closes."""

from collections.abc import Mapping

from msgspec import Struct


class Customs(Struct, frozen=True):
    """What is offered to whoever fills in a letter; anything else may be written instead."""

    courtesy_titles: tuple[str, ...]
    honorifics: tuple[str, ...]
    methods: tuple[str, ...]
    """Ways of sending: "By Fax"."""
    markings: tuple[str, ...]
    closes: tuple[str, ...]
    """Complimentary closes; `{address}` is how the salutation addresses the reader."""


_ENGLISH = Customs(
    courtesy_titles=("H.E.", "The Honourable", "The Right Honourable", "H.R.H.", "H.M.", "The Most Reverend"),
    honorifics=(
        "Mr.", "Ms.", "Mrs.", "Mx.", "Dr.", "Prof.", "Ambassador", "Sir", "Dame", "Judge", "Justice",
        "Senator", "General", "Rev.", "Sheikh",
    ),
    methods=("By Fax", "By E-mail", "By Hand", "By Pouch", "By Post", "By Courier"),
    markings=("Personal", "Confidential", "Personal and Confidential", "Strictly Confidential", "Urgent"),
    closes=(
        "Sincerely,", "Yours sincerely,", "Respectfully,", "Respectfully yours,", "Yours faithfully,",
        "With the assurances of our highest consideration,", "Signed,",
    ),
)  # fmt: skip

_FRENCH = Customs(
    courtesy_titles=("S.E.", "S.E.M.", "S.E.Mme", "L’Honorable", "S.A.R.", "S.M."),
    honorifics=("M.", "Mme", "Mlle", "Dr", "Pr", "Me", "Mgr"),
    methods=("Par télécopie", "Par courriel", "Par porteur", "Par la valise", "Par la poste", "Par coursier"),
    markings=("Personnel", "Confidentiel", "Personnel et confidentiel", "Strictement confidentiel", "Urgent"),
    closes=(
        "Veuillez agréer, {address}, l’expression de notre très haute considération.",
        "Nous vous prions d’agréer, {address}, l’assurance de notre haute considération.",
        "Veuillez recevoir, {address}, nos salutations distinguées.",
        "Respectueusement,",
    ),
)

_SPANISH = Customs(
    courtesy_titles=("S.E.", "Excmo.", "Excma.", "Ilmo.", "Ilma.", "S.A.R.", "S.M."),
    honorifics=("Sr.", "Sra.", "Srta.", "Dr.", "Dra.", "Prof.", "Profa.", "Don", "Doña", "Lic.", "Embajador",
                "Embajadora"),
    methods=("Por fax", "Por correo electrónico", "En mano", "Por valija", "Por correo", "Por mensajería"),
    markings=("Personal", "Confidencial", "Personal y confidencial", "Estrictamente confidencial", "Urgente"),
    closes=(
        "Atentamente,", "Muy atentamente,", "Respetuosamente,",
        "Con el testimonio de nuestra más alta consideración,",
        "Le saludan atentamente,",
    ),
)  # fmt: skip

_IN: Mapping[str, Customs] = {"en": _ENGLISH, "fr": _FRENCH, "es": _SPANISH}

COURTESY_TITLES = tuple(title for customs in _IN.values() for title in customs.courtesy_titles)
"""Those of every language that has customs here."""


def customs_in(language: str) -> Customs:
    """Return the customs of a BCP 47 language; the English ones where it is not known."""
    return _IN.get(base_of(language), _ENGLISH)


def base_of(language: str) -> str:
    """Return a tag's language without script and region: "fr"."""
    return language.partition("-")[0].lower()
