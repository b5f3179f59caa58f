"""Forms of address in English, French and Spanish: what they tell of the person addressed.

All words are as `filed` has them.
"""

import re

from r2p_drafter.letter.checks.texts import word_set
from r2p_drafter.letter.names import filed

_WORD = re.compile(r"[^\W\d_]+(?:['’.\-\u2010-\u2013][^\W\d_]+)*")

FOR_MEN = word_set("mr mister sir lord monsieur senor don herr signor senhor")
FOR_WOMEN = word_set(
    """ms mrs miss madam madame mme mlle mademoiselle senora senorita sra srta dame lady frau signora
    senhora"""
)
# "Sr." is Señor, but a Sister in English; "M." is Monsieur, or the first letter of anything.
_FOR_MEN_IN = {"es": word_set("sr"), "pt": word_set("sr"), "fr": word_set("m")}

PERSONAL = (
    FOR_MEN
    | FOR_WOMEN
    | word_set("dr dra drs doctor doctora docteur prof professor professeur profesor profesora sr m")
)

RANKS = word_set(
    """ambassador senator judge justice minister president colonel captain major admiral bishop
    archbishop cardinal father rabbi imam sheikh chancellor governor mayor congressman congresswoman
    representative ambassadeur ambassadrice senateur ministre presidente embajador embajadora ministro
    ministra senador senadora"""
)

_POSTS = word_set(
    """general secretary under assistant deputy vice prime premier foreign chair chairman chairwoman
    chairperson director executive commissioner high administrator coordinator prosecutor speaker
    adviser advisor special envoy rapporteur counsellor counselor attorney consul charge head permanent
    observer delegate member members excellency colleague colleagues friend friends dean rector provost
    chief registrar chancellor elect majesty highness king queen prince princess pope holiness eminence
    honour honor nuncio moderator facilitator trustee secretaire directeur directrice commissaire haut
    haute chef depute deputee maire gouverneur premiere representant representante conseiller
    conseillere procureur procureure rapporteuse envoye envoyee doyen secretario secretaria directora
    canciller comisionado comisionada alto alta gobernador gobernadora diputado diputada alcalde
    alcaldesa fiscal relator relatora enviado enviada primer primera"""
)
TITLES = PERSONAL | RANKS | _POSTS
"""Words that stand in a salutation beside or instead of a name."""

GREETINGS = word_set("""dear cher chere estimado estimada distinguido distinguida apreciado apreciada my""")
PARTICLES = word_set(
    """de la le les du des del los las von van der den zu ter ten da di do dos das al el bin ibn y e st"""
)

# Of the posts whose holders may be called Excellency; too few would raise false alarms.
_EXCELLENT = re.compile(
    r"ambass|embaj|represent|president|minis|premier|chancel|cancil|governor|gouvern|gobern|secretar|commiss"
    r"|comision|king|queen|princ|sultan|emir|monarch|sovereign|pope|nun[ct]i|bishop|cardinal|observ|charge|headof"
    r"|chef|jefe|chair|speaker|judge|justice|excel|general"
)


def words_in(text: str) -> list[str]:
    """Return the words of a form of address; "Secretary-General" is one."""
    return _WORD.findall(text)


def is_for_a_woman(words: list[str], language: str) -> bool | None:
    """Tell whether forms of address are for a woman or for a man; None where they are for both or neither."""
    said = {filed(word) for word in words}
    woman = not FOR_WOMEN.isdisjoint(said)
    man = not (FOR_MEN | _FOR_MEN_IN.get(language, frozenset())).isdisjoint(said)
    return woman if woman != man else None


def has_excellent_rank(post: str) -> bool:
    """Tell whether a post or honorific may be one whose holder is called Excellency."""
    return _EXCELLENT.search(filed(post)) is not None
