from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.planung.namensliste import Gelesen, Person, read_people

AMIRA = Person("Amira Muster", "", "amira@example.org")
JONAS = Person("Jonas Beispiel", "", "jonas@example.org")
HELGA = Person("Helga Probe", "", "h@example.org")
IN_LINDENAU = (Person("Amira Muster", "Lindenau"), Person("Jonas Beispiel", "Bad Talheim"))
MIT_ORT = (
    Person("Amira Muster", "Lindenau", "amira@example.org"),
    Person("Jonas Beispiel", "Talheim", "jonas@example.org"),
    Person("Helga Probe", "Lindenau", "h@example.org"),
)
NUR_NAMEN = (Person("Amira Muster"), Person("Jonas Beispiel"), Person("Helga Probe"))
ALLE_300 = tuple(
    Person(f"{vorn} {nach}{mitte}", "", f"{vorn.lower()}.{nach.lower()}{mitte}@{ort}.example".replace("ü", "ue"))
    for vorn in ("Amira", "Jonas", "Helga", "Tarek", "Anna-Lena", "Jürgen")
    for nach in ("Muster", "Beispiel", "Probe", "Vorlage", "Exempel")
    for mitte in ("mann", "meier")
    for ort in ("lindenau", "talheim", "bergen", "seedorf", "neustadt")
)
TRENNER = [
    *(
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\u2028",
        ";",
        "; ",
        ";\r\n",
        "；",
        "\t",
        " | ",
        " • ",
        "\n- ",
        "\n• ",
        "\n\t",
        " ;\u00a0",
    ),
    *(",", ", ", ",\n", "，", "、"),
]
FORMEN = {
    "Muster <mail>": lambda p: f"{p.name} <{p.mail}>",
    "Nachname, Vorname <mail>": lambda p: f"{p.name.split()[1]}, {p.name.split()[0]} <{p.mail}>",
    '"Nachname, Vorname" <mail>': lambda p: f'"{p.name.split()[1]}, {p.name.split()[0]}" <{p.mail}>',
    "„Muster“ mail": lambda p: f"„{p.name}“ {p.mail}",
    "mailto": lambda p: f"{p.name} <mailto:{p.mail}>",
}


def people(text: str) -> tuple[Person, ...]:
    gelesen = read_people(text)
    assert (gelesen.doppelt, gelesen.unklar) == ((), ())
    return gelesen.personen


def test_lists_of_mail_programs() -> None:
    gemischt = 'Amira Muster <amira@example.org>; Beispiel, Jonas <jonas@example.org>, "Probe, Helga" <h@example.org>'

    assert people(gemischt) == (AMIRA, JONAS, HELGA)
    assert people(f"An: {gemischt}") == (AMIRA, JONAS, HELGA)
    assert people("Muster, Amira; Beispiel, Jonas;\r\nProbe, Helga;") == NUR_NAMEN
    assert people("von Muster, Amira Lea; Probe-Muster, Dr. Helga") == (
        Person("Amira Lea von Muster"),
        Person("Dr. Helga Probe-Muster"),
    )
    assert people("Amira Muster <amira@example.org>, Helga Probe, Jonas Beispiel <jonas@example.org>") == (
        AMIRA,
        Person("Helga Probe"),
        JONAS,
    )


def test_quotes_of_all_kinds() -> None:
    for auf, zu in ("„“", "“”", '""', "»«", "«»", "‚‘", "‘’", "''", "‹›"):
        assert people(f"{auf}Probe, Helga{zu} <h@example.org>; {auf}Amira Muster{zu} <amira@example.org>") == (
            HELGA,
            AMIRA,
        )
    assert people("O'Neill, Sinéad <s@example.org>; D’Angelo, Mia <m@example.org>") == (
        Person("Sinéad O'Neill", "", "s@example.org"),
        Person("Mia D’Angelo", "", "m@example.org"),
    )
    assert people('"Amira Muster <amira@example.org>; Jonas Beispiel <jonas@example.org>') == (AMIRA, JONAS)


def test_bare_addresses_give_a_name() -> None:
    assert people("amira.muster@example.org, <J_BEISPIEL@Example.org>; anna-lena.probe2@example.org") == (
        Person("Amira Muster", "", "amira.muster@example.org"),
        Person("J. Beispiel", "", "J_BEISPIEL@Example.org"),
        Person("Anna-Lena Probe", "", "anna-lena.probe2@example.org"),
    )
    assert people("mailto:tarek+verein@example.org?subject=Treffen rathaus@lindenau.example") == (
        Person("Tarek", "", "tarek+verein@example.org"),
        Person("rathaus@lindenau.example", "", "rathaus@lindenau.example"),
    )
    assert people("p7@example.org") == (Person("p7@example.org", "", "p7@example.org"),)
    assert people('"amira@example.org" <amira@example.org>') == (Person("Amira", "", "amira@example.org"),)


def test_name_before_or_behind_the_address() -> None:
    for text in (
        "Amira Muster amira@example.org",
        "Amira Muster (amira@example.org)",
        "Amira Muster – amira@example.org",
        "Amira Muster: amira@example.org",
        "Amira Muster, E-Mail: amira@example.org",
        "amira@example.org (Amira Muster)",
        "amira@example.org, Amira Muster",
        "Amira Muster\namira@example.org",
        "Amira Muster [mailto:amira@example.org]",
    ):
        assert people(text) == (AMIRA,)


def test_contact_list_with_name_and_address_in_turns() -> None:
    assert people(
        "Amira Muster\namira@example.org\n\nJonas Beispiel\njonas@example.org\n\nHelga Probe\nh@example.org"
    ) == (
        AMIRA,
        JONAS,
        HELGA,
    )


def test_one_per_line_with_numbers_and_marks() -> None:
    for text in (
        "Amira Muster\nJonas Beispiel\nHelga Probe",
        "1. Amira Muster\n2. Jonas Beispiel\n3. Helga Probe",
        "1) Amira Muster\r\n(2) Jonas Beispiel\r3 Helga Probe",
        "- Amira Muster\n* Jonas Beispiel\n•\tHelga Probe",
        "☐ Amira Muster\n[x] Jonas Beispiel\n–Helga Probe",
        "> Amira Muster\n> > Jonas Beispiel\n> Helga Probe",
        "Teilnehmende:\nAmira Muster\n-----\nJonas Beispiel\n\n  Helga Probe  ",
        "1.\tAmira Muster\n2.\tJonas Beispiel\n3.\tHelga Probe",
        "Amira Muster, Jonas Beispiel und Helga Probe",
        "Amira Muster, Jonas Beispiel, Helga Probe",
        "Name\nAmira Muster\nJonas Beispiel\nHelga Probe",
    ):
        assert people(text) == NUR_NAMEN, text


def test_name_and_place() -> None:
    for text in (
        "Amira Muster, Lindenau\nJonas Beispiel, Bad Talheim",
        "Amira Muster, Lindenau; Jonas Beispiel, Bad Talheim",
        "Amira Muster (Lindenau)\nJonas Beispiel – Bad Talheim",
        "Amira Muster\tLindenau\nJonas Beispiel\tBad Talheim",
        "Muster, Amira, Lindenau\nBeispiel, Jonas, Bad Talheim",
        "Amira Muster   Lindenau\nJonas Beispiel     Bad Talheim",
    ):
        assert people(text) == IN_LINDENAU, text
    assert people("Amira Muster, Lindenau\nJonas Beispiel, Talheim\nHelga, Lindenau")[2] == Person("Helga", "Lindenau")


@pytest.mark.parametrize("trenner", ["\t", ";", ",", " | "])
@pytest.mark.parametrize(
    "reihenfolge",
    [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)],
    ids=lambda r: "".join(map(str, r)),
)
def test_columns_in_any_order(trenner: str, reihenfolge: tuple[int, ...]) -> None:
    kopf = ("Name", "Ort", "E-Mail")
    reihen = [(p.name, p.ort, p.mail) for p in MIT_ORT]

    def write(*zeilen: tuple[str, ...]) -> str:
        return "\r\n".join(trenner.join(z[i] for i in reihenfolge) for z in zeilen)

    assert people(write(kopf, *reihen)) == MIT_ORT
    assert people(write(*reihen)) == MIT_ORT


def test_rows_of_a_spreadsheet() -> None:
    mit_kopf = (
        "Nr.\tVorname\tNachname\tKommune\tE-Mail-Adresse\tEssen\n"
        '1\tAmira\tMuster\tLindenau\tamira@example.org\t\n2\tJonas\tBeispiel\t"Bad\nTalheim"\t\tvegan\n'
    )
    ohne_kopf = (
        "Amira\tMuster\tLindenau\tamira.muster@example.org\nJonas\tBeispiel\tTalheim\tjonas.beispiel@example.org"
    )
    umgekehrt = "Muster\tAmira\tamira.muster@example.org\nBeispiel\tJonas\tjonas.beispiel@example.org"

    assert read_people(mit_kopf) == Gelesen(
        (Person("Amira Muster", "Lindenau", "amira@example.org"), Person("Jonas Beispiel", "Bad Talheim", "")),
        (),
        ("Nicht übernommen haben wir weitere Angaben, zum Beispiel „vegan“.",),
    )
    assert [(p.name, p.ort) for p in people(ohne_kopf)] == [("Amira Muster", "Lindenau"), ("Jonas Beispiel", "Talheim")]
    assert [(p.name, p.ort) for p in people(umgekehrt)] == [("Amira Muster", ""), ("Jonas Beispiel", "")]
    assert people('"Muster, Amira","Lindenau","amira@example.org"') == (MIT_ORT[0],)
    assert people("Muster, Amira, amira@example.org\nBeispiel, Jonas, jonas@example.org") == (AMIRA, JONAS)
    assert people("Name;Vorname;Ort\nMuster;Amira;Lindenau\nBeispiel;Jonas;Bad Talheim") == IN_LINDENAU
    assert people("| Name | Ort |\n|------|-----|\n| Amira Muster | Lindenau |") == IN_LINDENAU[:1]


def test_signs_that_nobody_sees_are_dropped() -> None:
    assert people(
        "\ufeffAmira\u00a0\u2009Muster\u200b\u0007 <amira@example.org>；\u202eJonas\u00ad Bei\u0000spiel"
    ) == (
        AMIRA,
        Person("Jonas Beispiel"),
    )
    assert people("Ju\u0308rgen Muster") == (Person("Jürgen Muster"),)
    assert people("محمد علي، سارة حسن، ليلى كريم") == (Person("محمد علي"), Person("سارة حسن"), Person("ليلى كريم"))


def test_same_person_twice_is_merged_and_named() -> None:
    text = (
        "Amira Muster <amira@example.org>\nJonas Beispiel\nAMIRA  muster, Lindenau\n"
        "jonas beispiel <jonas@example.org>\nHelga Probe <AMIRA@example.org>"
    )

    assert read_people(text) == Gelesen(
        (Person("Amira Muster", "Lindenau", "amira@example.org"), JONAS),
        ("Amira Muster", "Jonas Beispiel", "Helga Probe (gleiche Adresse wie Amira Muster)"),
        (),
    )


def test_guessed_name_gives_way_to_a_written_one() -> None:
    assert read_people("a.muster@example.org; Amira Muster <A.Muster@example.org>") == Gelesen(
        (Person("Amira Muster", "", "a.muster@example.org"),), ("Amira Muster",), ()
    )


def test_same_name_with_different_addresses_stays_two_people() -> None:
    text = "Amira Muster <amira@example.org>, Amira Muster <muster@example.org>"

    assert people(text) == (AMIRA, Person("Amira Muster", "", "muster@example.org"))


def test_two_places_of_one_name_are_named() -> None:
    assert read_people("Amira Muster, Lindenau\nAmira Muster, Talheim") == Gelesen(
        (Person("Amira Muster", "Lindenau"),), ("Amira Muster (Lindenau und Talheim)",), ()
    )


def test_what_is_not_understood_is_said() -> None:
    gelesen = read_people(
        "Amira Muster amira@lindenau\n12\nWir bringen alle Kuchen mit\nJonas Beispiel, Talheim, Rat, 0123"
    )

    assert gelesen == Gelesen(
        (Person("Amira Muster"), Person("Jonas Beispiel", "Talheim")),
        (),
        (
            "„amira@lindenau“ ist keine vollständige Adresse.",
            "„12“ haben wir nicht als Person erkannt.",
            "„Wir bringen alle Kuchen mit“ haben wir nicht als Person erkannt.",
            "Nicht übernommen haben wir weitere Angaben, zum Beispiel „Rat“ und „0123“.",
        ),
    )
    viele = read_people("\n".join(str(i) for i in range(100, 130)))
    assert (len(viele.unklar), viele.unklar[-1]) == (21, "10\u00a0weitere Stellen haben wir nicht verstanden.")


def test_hostile_text_stays_text() -> None:
    assert people("=cmd|' /C calc'!A0\nAmira <b>Muster</b>") == (
        Person("=cmd|' /C calc'!A0"),
        Person("Amira <b>Muster</b"),
    )


def test_long_names_are_cut() -> None:
    assert people("x" * 400) == (Person("x" * 300),)


def test_more_people_than_fit_are_said() -> None:
    gelesen = read_people("\n".join(f"Person P{i}" for i in range(1003)))

    assert gelesen.personen == tuple(Person(f"Person P{i}") for i in range(1000))
    assert gelesen.unklar == (
        "Mehr als 1.000 Personen passen nicht in die Liste. Es fehlen 3\u00a0weitere Personen ab „Person P1000“.",
    )


def test_text_beyond_the_limit_is_said() -> None:
    zeile = "Amira Muster <amira@example.org>\n"
    vorn = zeile * (199_990 // len(zeile))

    gelesen = read_people(vorn + "Jonas Beispiel, Bad Talheim an der langen Straße\nHelga Probe, Talheim")

    assert (gelesen.personen, gelesen.doppelt) == ((AMIRA,), ("Amira Muster",))
    assert " ".join(gelesen.unklar) == (
        "Der Text ist sehr lang. Ungelesen ist alles ab „Jonas Beispiel, Bad Talheim an der langen Straße Helga Prob…“."
        " Fügen Sie diesen Teil noch einmal ein."
    )


def test_nothing_gives_nobody() -> None:
    for text in ("", " \n\t;,\u200b", "----\n____", '"" <> ()'):
        assert read_people(text) == Gelesen((), (), ())


@pytest.mark.parametrize("trenner", TRENNER, ids=repr)
@pytest.mark.parametrize("form", FORMEN.values(), ids=FORMEN.keys())
def test_300_people_come_back_whatever_separates_them(trenner: str, form: object) -> None:
    assert callable(form)
    assert people(trenner.join(form(p) for p in ALLE_300)) == ALLE_300


@pytest.mark.parametrize("trenner", TRENNER, ids=repr)
def test_300_bare_names_and_addresses_come_back(trenner: str) -> None:
    namen = tuple(dict.fromkeys(Person(p.name) for p in ALLE_300))
    adressen = tuple(p for p in ALLE_300 if "ü" not in p.name)

    assert people(trenner.join(p.name for p in namen)) == namen
    assert people(trenner.join(p.mail for p in adressen)) == adressen


@pytest.mark.parametrize(
    "text",
    ["a;" * 100_000, "a," * 100_000, "a\t" * 100_000, "a@" * 100_000, '"\n' * 100_000, " - " * 66_666, "(" * 200_000,
     "".join(f"Amira Muster <a{i}@b.example>;" for i in range(6500))],
    ids=["semikolon", "komma", "tab", "at", "zitat", "strich", "klammer", "gleicher-name"],
)  # fmt: skip
def test_huge_text_comes_to_an_end(text: str) -> None:
    beginn = time.process_time()

    gelesen = read_people(text)

    assert len(gelesen.personen) <= 1000
    assert time.process_time() - beginn < 10


@given(st.text(max_size=400))
@settings(max_examples=300, deadline=None)
def test_no_text_makes_it_fail(text: str) -> None:
    check(read_people(text))


@given(st.text(st.sampled_from("aB@.,;:\t\n\"'„“<>()[]|-1 \u00a0\u200b\ue000=+?•"), max_size=80))
@settings(max_examples=500, deadline=None)
def test_no_mixture_of_separators_makes_it_fail(text: str) -> None:
    check(read_people(text))


def check(gelesen: Gelesen) -> None:
    assert len(gelesen.personen) <= 1000
    for person in gelesen.personen:
        assert person.name
        assert max(len(person.name), len(person.ort), len(person.mail)) <= 300
        felder = person.name + person.ort + person.mail
        assert not any(zeichen < " " or "\ue000" <= zeichen <= "\uf8ff" for zeichen in felder)
    mails = [p.mail.casefold() for p in gelesen.personen if p.mail]
    assert len(set(mails)) == len(mails)
    assert all(satz.endswith(".") for satz in gelesen.unklar)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Amira", "Jonas", "Helga", "Anna-Lena", "Çiğdem", "Øyvind"]),
            st.sampled_from(["Muster", "Beispiel", "Probe", "Vorlage-Muster"]),
            st.integers(0, 99),
        ),
        unique=True,
        max_size=30,
    ),
    st.sampled_from(TRENNER),
    st.data(),
)
@settings(max_examples=100, deadline=None)
def test_mixed_writings_come_back_in_order(wer: list[tuple[str, str, int]], trenner: str, data: st.DataObject) -> None:
    alle = tuple(
        Person(f"{vorn} {nach}", "", f"p{i}.x{nummer}@example.org") for i, (vorn, nach, nummer) in enumerate(wer)
    )
    formen = [data.draw(st.sampled_from(list(FORMEN.values()))) for _ in alle]

    assert people(trenner.join(form(p) for form, p in zip(formen, alle, strict=True))) == alle
