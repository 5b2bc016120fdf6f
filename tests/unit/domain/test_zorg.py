"""What kind of worry is it?"""

import pytest

from waakvlam.domain.labels import Signaal, Urgentie
from waakvlam.domain.zorg import Zorg, zorg_of


@pytest.mark.parametrize(
    ("signalen", "urgentie", "zorg"),
    [
        (["overlast"], Urgentie.NIET_ACUUT, Zorg.OVERLAST),
        (["overlast", "verward"], Urgentie.NIET_ACUUT, Zorg.PSYCHISCH),  # the confusion decides
        (["overlast", "agressie"], Urgentie.NIET_ACUUT, Zorg.GEVAAR),
        (["eenzaamheid", "gordijnen_dicht"], Urgentie.NIET_ACUUT, Zorg.OVERIG),
        ([], Urgentie.NIET_ACUUT, None),  # nothing is known of it yet
        (["overlast"], Urgentie.CHECK, Zorg.GEVAAR),  # possible danger is danger
        ([], Urgentie.ACUUT, Zorg.GEVAAR),
    ],
)
def test_the_kind_of_a_worry_follows_from_what_is_seen(signalen: list[str], urgentie: Urgentie, zorg: Zorg | None) -> None:
    assert zorg_of(signalen, urgentie) is zorg


@pytest.mark.parametrize("signaal", list(Signaal))
def test_every_signal_belongs_to_a_kind(signaal: Signaal) -> None:
    assert zorg_of([signaal], Urgentie.NIET_ACUUT) is not None
