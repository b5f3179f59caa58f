"""Blocks of a letter filled in from the address book."""

from msgspec.structs import replace

from builders import a_contact, a_letter, a_role
from r2p_drafter.desktop.forms.contacts.filling import Extra, extras, filled, taken
from r2p_drafter.letter.model import CopyRecipient, Delivery, Signatory
from r2p_drafter.library.blocks import addressee_of, copy_of, signatory_of
from r2p_drafter.library.search.contacts import Hit

FORMER = a_role(post="Ambassador in Rome", organisation="Embassy of Chile", fax="", email="rome@example.org")
ANA = a_contact(id="a" * 32, version=2, roles=(a_role(), FORMER))
NOW, THEN = Hit(ANA, 0), Hit(ANA, 1)
FAX = Delivery(method="By Fax", detail="212-832-0236")
MAIL = Delivery(method="By E-mail", detail="chile@example.org")


def test_a_person_becomes_a_contact_in_the_role_that_was_found() -> None:
    noor, typed = Signatory(name="Noor"), Signatory(name="an")
    letter = a_letter(signatories=(noor, typed), copies=(CopyRecipient(),))

    assert filled(letter, "signatories[1]", THEN).signatories == (noor, signatory_of(ANA, 1))
    assert filled(letter, "copies[0]", NOW).copies == (copy_of(ANA, 0),)
    assert replace(filled(letter, "copies[0]", NOW), copies=letter.copies) == letter


def test_what_an_addressee_brings_goes_into_places_that_are_empty() -> None:
    letter = a_letter(salutation="", deliveries=(Delivery(method="By Hand"), Delivery(method="By Fax")))

    after = filled(letter, "addressee", NOW)

    assert after.addressee == addressee_of(ANA, 0)
    assert after.salutation == "Excellency,"
    assert after.deliveries == (Delivery(method="By Hand"), FAX)


def test_what_the_letter_says_stays_and_the_rest_is_offered() -> None:
    letter = a_letter(salutation="Dear Ana,", deliveries=(Delivery(method="By Fax", detail="1"),))

    after = filled(letter, "addressee", NOW)

    assert after == replace(letter, addressee=addressee_of(ANA, 0))
    assert extras(after, NOW) == (
        Extra("salutation", "Excellency,"),
        Extra("deliveries[0]", FAX),
        Extra("deliveries", MAIL),
    )
    for extra in extras(after, NOW):
        after = taken(after, extra)
    assert (after.salutation, after.deliveries) == ("Excellency,", (FAX, MAIL))
    assert extras(after, NOW) == ()


def test_a_salutation_that_is_but_usual_is_not_put_in_unasked() -> None:
    usual = Hit(replace(ANA, roles=(a_role(salutation="", fax="", email=""),)))

    after = filled(a_letter(salutation=""), "addressee", usual)

    assert after.salutation == ""
    assert extras(after, usual) == (Extra("salutation", "Excellency,"),)


def test_ways_of_sending_are_named_in_the_letters_language() -> None:
    assert [extra.value for extra in extras(a_letter(language="fr", salutation="Excellency,"), NOW)] == [
        Delivery(method="Par télécopie", detail=FAX.detail),
        Delivery(method="Par courriel", detail=MAIL.detail),
    ]


def test_somebody_without_a_role_brings_nothing_but_a_salutation() -> None:
    nobody = Hit(replace(ANA, roles=()))

    after = filled(a_letter(salutation=""), "addressee", nobody)

    assert after.addressee.name == "Ana Díaz"
    assert [extra.part for extra in extras(after, nobody)] == ["salutation"]
