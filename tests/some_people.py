"""Some people and organisations, as an address book has them."""

from builders import a_contact, a_role
from r2p_drafter.library.entries import Contact

BAN = a_contact(
    id="1" * 32,
    version=1,
    uses=5,
    honorific="Mr.",
    given_name="Ki-moon",
    family_name="Ban",
    family_first=True,
    groups=("Secretariat",),
    roles=(
        a_role(
            post="Secretary-General",
            organisation="United Nations",
            address=("Room S-3800",),
            salutation="Dear Mr. Secretary-General,",
            fax="212-963-4879",
            email="sg@example.org",
        ),
    ),
)
ANA = a_contact(id="2" * 32, version=1, groups=("Security Council 2026",))
HELEN = a_contact(
    id="3" * 32,
    version=1,
    given_name="Helen",
    family_name="Clark",
    groups=("Secretariat", "Steering Committee"),
    roles=(a_role(courtesy_title="", post="Administrator", organisation="UNDP"),),
)
WATCH = a_contact(
    id="4" * 32,
    version=1,
    honorific="",
    given_name="",
    family_name="",
    groups=("Steering Committee",),
    roles=(a_role(courtesy_title="", post="", organisation="Human Rights Watch"),),
)
PEOPLE: tuple[Contact, ...] = (BAN, ANA, HELEN, WATCH)
