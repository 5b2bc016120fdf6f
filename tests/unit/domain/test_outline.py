"""In which gemeente is a point, and where can nobody say?"""

from waakvlam.domain.outline import Outline, gemeenten_at


def square(west: float, south: float, size: float) -> tuple[tuple[float, float], ...]:
    east, north = west + size, south + size
    return ((west, south), (east, south), (east, north), (west, north), (west, south))


LEFT = Outline(gemeente="GM0001", ringen=(square(5.0, 52.0, 0.1),))
RIGHT = Outline(gemeente="GM0002", ringen=(square(5.1, 52.0, 0.1),))
WITH_HOLE = Outline(gemeente="GM0003", ringen=(square(6.0, 52.0, 0.3), square(6.1, 52.1, 0.1)))
ALL = (LEFT, RIGHT, WITH_HOLE)


def test_a_point_far_from_any_border_is_in_one_gemeente() -> None:
    assert gemeenten_at(ALL, lon=5.05, lat=52.05) == ("GM0001",)
    assert gemeenten_at(ALL, lon=5.15, lat=52.05) == ("GM0002",)


def test_near_a_border_both_are_possible_the_one_it_lies_in_first() -> None:
    assert gemeenten_at(ALL, lon=5.099, lat=52.05) == ("GM0001", "GM0002")
    assert gemeenten_at(ALL, lon=5.101, lat=52.05) == ("GM0002", "GM0001")


def test_a_hole_is_not_inside() -> None:
    assert gemeenten_at(ALL, lon=6.05, lat=52.05) == ("GM0003",)
    assert gemeenten_at(ALL, lon=6.15, lat=52.15) == ()


def test_the_sea_and_another_country_are_in_no_gemeente() -> None:
    assert gemeenten_at(ALL, lon=3.0, lat=52.0) == ()
    assert gemeenten_at((), lon=5.05, lat=52.05) == ()


def test_how_far_the_border_is() -> None:
    assert 3300 < LEFT.metres_to_border(5.05, 52.05) < 3600  # 0.05 degrees of longitude at 52 degrees north
    assert LEFT.box == (5.0, 52.0, 5.1, 52.1)
