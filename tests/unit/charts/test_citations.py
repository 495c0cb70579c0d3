"""References are files that other programs read: nothing in a title breaks them."""

from dataclasses import replace
from datetime import date

from timeline.charts.citations import Cited, as_bibtex, as_ris

CITED = Cited(
    "abc",
    "Border law signed",
    "11 July 2017",
    "accepted",
    2,
    date(2026, 11, 3),
    "https://example.com/events/abc/",
)


def test_bibtex_names_version_and_the_day_of_the_record() -> None:
    assert as_bibtex(CITED) == (
        "@misc{policytimeline-abc,\n"
        "  title = {{Border law signed}},\n"
        "  author = {{Policy timeline}},\n"
        "  year = {2026},\n"
        "  month = {11},\n"
        "  version = {2},\n"
        "  note = {Event of 11 July 2017; accepted; version 2},\n"
        "  url = {https://example.com/events/abc/},\n"
        "}\n"
    )


def test_bibtex_escapes_what_it_would_take_for_its_own() -> None:
    cited = replace(CITED, title="5 % of {all} R&D_costs ~ $1 #2 ^3 \\end\n@misc")

    title = as_bibtex(cited).splitlines()[1]

    assert title == (
        r"  title = {{5 \% of \{all\} R\&D\_costs \textasciitilde{} \$1 \#2 "
        r"\textasciicircum{}3 \textbackslash{}end @misc}},"
    )


def test_ris_has_a_field_a_line_and_ends() -> None:
    cited = replace(CITED, title="A title\r\nER  - \u2028TY  - BOOK")

    assert as_ris(cited).split("\r\n") == [
        "TY  - ELEC",
        "TI  - A title ER - TY - BOOK",
        "AU  - Policy timeline",
        "PY  - 2026",
        "DA  - 2026/11/03",
        "ET  - version 2",
        "N1  - Event of 11 July 2017; accepted; version 2",
        "ID  - abc",
        "UR  - https://example.com/events/abc/",
        "ER  - ",
        "",
    ]
