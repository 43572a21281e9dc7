"""Organic carbon stock at fixed depth: layers to a profile, with the three bases of bulk density.

Carbon is in % of the fine earth's mass (< 2 mm), bulk density in g cm⁻³, depth in cm, stocks in t C ha⁻¹;
1 % × 1 g cm⁻³ × 1 cm = 1 t ha⁻¹ exactly.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from fourpermille_desktop.soil.refused import Refused

STONE_DENSITY_G_CM3 = 2.6
MOST_BD_G_CM3 = 2.65
LEAST_RECOVERED = 0.95
BASES = ("fine_per_total", "fine_per_fine", "whole")


@dataclass(frozen=True)
class Layer:
    """One layer of one profile.

    soc_pct : organic carbon of the fine earth, 0 to 100. [% of mass]
    bd_g_cm3 : bulk density on the stated basis, above 0 and at most 2.65. [g cm⁻³]
    bd_basis : `fine_per_total` = fine earth over the whole core's volume; `fine_per_fine` = fine earth over the volume
        without stones; `whole` = all dry soil, stones included, over the whole volume.
    cf_vol_pct, cf_mass_pct : coarse fragments (> 2 mm), 0 to under 100. [% of volume, % of mass]
    """

    top_cm: float
    bottom_cm: float
    soc_pct: float
    bd_g_cm3: float
    bd_basis: str = "fine_per_total"
    cf_vol_pct: float | None = None
    cf_mass_pct: float | None = None

    @property
    def thickness_cm(self) -> float:
        return self.bottom_cm - self.top_cm


@dataclass(frozen=True)
class ProfileStock:
    """A profile's stock to a depth. [t C ha⁻¹], soil mass [t ha⁻¹]"""

    stock_t_c_ha: float
    soil_mass_t_ha: float
    layers: tuple[LayerStock, ...]


@dataclass(frozen=True)
class LayerStock:
    """What one layer holds, as far as it counts. [t C ha⁻¹], soil mass [t ha⁻¹], limits [cm]"""

    top_cm: float
    bottom_cm: float
    stock_t_c_ha: float
    soil_mass_t_ha: float


def profile_stock(layers: Sequence[Layer], depth_cm: float = 30.0) -> ProfileStock:
    """Organic carbon stock from the surface to a depth. [t C ha⁻¹]

    layers : contiguous from 0 cm, in any order; the layer that crosses the depth counts in part.
    depth_cm : lower limit, above 0. [cm]
    Raises Refused for a gap, an overlap, an impossible value, or a profile that ends above the depth; what lies wholly
    below the depth may have gaps.
    Source: Poeplau, Vos & Don (2017), SOIL 3, 61–66, doi:10.5194/soil-3-61-2017 (its fourth variant);
        Hobley, Murphy & Simmons (2018), SOIL 4, 169–171, doi:10.5194/soil-4-169-2018.
    Vector: stock_0_30_partial_layer; esm/vonhaden2020_expected_fixed_depth.csv.
    """
    if not (math.isfinite(depth_cm) and depth_cm > 0):
        raise Refused("the depth is not a number of cm above 0", code="depth")
    ordered = sorted(layers, key=lambda layer: layer.top_cm)
    for layer in ordered:
        check_layer(layer)
    _check_contiguous(ordered, depth_cm)
    parts = []
    for layer in ordered:
        thickness_cm = max(0.0, min(layer.bottom_cm, depth_cm) - layer.top_cm)
        if thickness_cm > 0:
            fine = fine_earth_g_cm3(layer)
            parts.append(
                LayerStock(
                    layer.top_cm,
                    min(layer.bottom_cm, depth_cm),
                    layer.soc_pct * fine * thickness_cm,
                    100.0 * fine * thickness_cm,
                )
            )
    return ProfileStock(
        math.fsum(part.stock_t_c_ha for part in parts), math.fsum(part.soil_mass_t_ha for part in parts), tuple(parts)
    )


def layer_stock(layer: Layer) -> float:
    """Organic carbon stock of one whole layer. [t C ha⁻¹]

    layer : carbon in % of mass, bulk density in g cm⁻³, limits in cm; ranges as in `Layer`.
    Raises Refused for an impossible value.
    Source: Poeplau, Vos & Don (2017), doi:10.5194/soil-3-61-2017.
    Vector: soc_stock_fixed_depth; coarse_fragments_poeplau.
    """
    check_layer(layer)
    return layer.soc_pct * fine_earth_g_cm3(layer) * layer.thickness_cm


# --- a core as it comes from the field ---


@dataclass(frozen=True)
class Core:
    """One oven-dry core with its stones: masses above 0, stones lighter and smaller than the core.

    mass_total_g, mass_rock_g : oven-dry (105 °C) mass of everything, and of the stones (> 2 mm) in it. [g]
    volume_cm3 : of the core, stones included. [cm³]
    rock_density_g_cm3 : of the stones. [g cm⁻³]
    """

    mass_total_g: float
    volume_cm3: float
    mass_rock_g: float = 0.0
    rock_density_g_cm3: float = STONE_DENSITY_G_CM3


VARIANTS = {
    "M1": "whole soil's density, stones ignored: wrong unless no stones",
    "M2": "fine earth's own density, stones' volume ignored: wrong unless no stones",
    "M3": "whole soil's density, less the stones' volume: wrong unless no stones",
    "M4": "fine earth over the whole core",
}


def core_stock(core: Core, soc_pct: float, thickness_cm: float, variant: str = "M4") -> float:
    """Organic carbon stock of a layer from its core's masses. [t C ha⁻¹]

    core : masses in g, volume in cm³. soc_pct : of the fine earth, 0 to 100. [% of mass] thickness_cm : above 0. [cm]
    variant : M4; M1 to M3 are usual and wrong unless there are no stones, here to compare with older reports.
    Raises Refused for impossible values; ValueError for an unknown variant.
    Source: Poeplau, Vos & Don (2017), SOIL 3, 61–66, doi:10.5194/soil-3-61-2017.
    Vector: coarse_fragments_poeplau.
    """
    _check_core(core)
    if not (0 <= soc_pct <= 100 and math.isfinite(thickness_cm) and thickness_cm > 0):
        raise Refused("carbon is not from 0 to 100 %, or the thickness not above 0 cm", code="soc_impossible")
    if variant not in VARIANTS:
        raise ValueError(f"variant is one of {', '.join(VARIANTS)}")
    rock_cm3 = core.mass_rock_g / core.rock_density_g_cm3
    whole = core.mass_total_g / core.volume_cm3
    fine_g = core.mass_total_g - core.mass_rock_g
    bd_g_cm3 = {
        "M1": whole,
        "M2": fine_g / (core.volume_cm3 - rock_cm3),
        "M3": whole * (1.0 - rock_cm3 / core.volume_cm3),
        "M4": fine_g / core.volume_cm3,
    }[variant]
    return soc_pct * bd_g_cm3 * thickness_cm


def ring_volume_cm3(diameter_cm: float, height_cm: float) -> float:
    """Volume of a sampling ring. [cm³]

    diameter_cm, height_cm : inside, above 0. [cm]
    Raises Refused for a length that is none.
    Source: ISO 11272:2017, Determination of dry bulk density.
    Vector: a ring of 5.6 × 4.06 cm, 100 cm³, in tests/soil/test_stock.py.
    """
    if not all(math.isfinite(length) and length > 0 for length in (diameter_cm, height_cm)):
        raise Refused("the ring's diameter and height are not above 0 cm", code="ring")
    return math.pi / 4.0 * diameter_cm**2 * height_cm


def ring_bd_g_cm3(dry_mass_g: float, diameter_cm: float, height_cm: float) -> float:
    """Bulk density of what fills a ring; of the whole soil when stones were weighed with it. [g cm⁻³]

    dry_mass_g : oven-dry (105 °C) mass without the ring, above 0. [g]
    diameter_cm, height_cm : as in `ring_volume_cm3`. [cm]
    Raises Refused for a mass or length that is none, or a density above that of quartz.
    Source: ISO 11272:2017, Determination of dry bulk density.
    Vector: 130 g in 100 cm³ → 1.30, in tests/soil/test_stock.py.
    """
    bd_g_cm3 = dry_mass_g / ring_volume_cm3(diameter_cm, height_cm)
    if not 0 < bd_g_cm3 <= MOST_BD_G_CM3:
        raise Refused(f"a bulk density of {bd_g_cm3:g} g/cm³ is not above 0 and at most 2.65", code="bd_impossible")
    return bd_g_cm3


def recovered_share(recovered_cm: float, hole_cm: float) -> float:
    """How much of the hole's depth the core's length is; under `LEAST_RECOVERED` the soil was compacted. [1]

    recovered_cm, hole_cm : length of the core and depth of the hole, above 0. [cm]
    Raises Refused for a length that is none.
    Source: own rule; the bulk density of a compacted core is too high by about the share that is missing.
    Vector: 28 cm of 30 cm, in tests/soil/test_stock.py.
    """
    if not all(math.isfinite(length) and length > 0 for length in (recovered_cm, hole_cm)):
        raise Refused("the core's length and the hole's depth are not above 0 cm", code="recovered")
    return recovered_cm / hole_cm


def _check_core(core: Core) -> None:
    if not all(map(math.isfinite, (core.mass_total_g, core.volume_cm3, core.mass_rock_g, core.rock_density_g_cm3))):
        raise Refused("a value is not a finite number", code="not_finite")
    if min(core.mass_total_g, core.volume_cm3, core.rock_density_g_cm3) <= 0 or core.mass_rock_g < 0:
        raise Refused("a mass, a volume or a density of the core is not above 0", code="core_impossible")
    if core.mass_rock_g >= core.mass_total_g or core.mass_rock_g / core.rock_density_g_cm3 >= core.volume_cm3:
        raise Refused("the stones leave no fine earth in the core", code="stones_impossible")


# --- uncertainty ---


@dataclass(frozen=True)
class Uncertainty:
    """Standard uncertainties of one layer, in the units of their quantities; 0 = taken as exact.

    u_cf_pct : of `cf_vol_pct` or `cf_mass_pct`, whichever the layer has. [%]
    r_soc_bd : correlation between the errors of carbon and bulk density, −1 to 1. [1]
    """

    u_soc_pct: float = 0.0
    u_bd_g_cm3: float = 0.0
    u_cf_pct: float = 0.0
    u_thickness_cm: float = 0.0
    r_soc_bd: float = 0.0


def profile_stock_u(layers: Sequence[Layer], uncertainties: Sequence[Uncertainty], depth_cm: float = 30.0) -> float:
    """Standard uncertainty of the stock from the surface to a depth, layers independent of each other. [t C ha⁻¹]

    layers, uncertainties : one of each a layer, in the same order; layers below the depth do not count.
    depth_cm : as in `profile_stock`. [cm]
    Raises Refused as `layer_stock_u` does.
    Source: JCGM 100:2008 (GUM), eq. 13 and 16: first-order propagation, variances of independent terms added.
    Vector: uncertainty_product, a layer at a time.
    """
    variances = []
    for layer, u in zip(layers, uncertainties, strict=True):
        counted_cm = min(layer.bottom_cm, depth_cm) - layer.top_cm
        if counted_cm > 0:
            part = replace(layer, bottom_cm=layer.top_cm + counted_cm)
            variances.append(layer_stock_u(part, u) ** 2)
    return math.sqrt(math.fsum(variances))


def summed_u(stocks_t_c_ha: Sequence[float], us_t_c_ha: Sequence[float], common_u_rel: float = 0.0) -> float:
    """Standard uncertainty of a sum of layers that share a factor. [t C ha⁻¹]

    stocks_t_c_ha, us_t_c_ha : of each layer; us without the shared part, 0 or above. [t C ha⁻¹]
    common_u_rel : relative uncertainty of the factor that all layers share (Walkley-Black, one balance), 0 or above;
        it errs the same way in each layer, so it adds linearly, while the rest adds as variances. [1]
    Raises Refused for a value that is none or below 0. For replicate profiles do not add this to the variance between
    them, which holds the noise of the laboratory already.
    Source: JCGM 100:2008 (GUM), eq. 13 and 16.
    Vector: hand-worked in tests/soil/test_stock.py.
    """
    if not all(math.isfinite(value) and value >= 0 for value in (*stocks_t_c_ha, *us_t_c_ha, common_u_rel)):
        raise Refused("a stock or an uncertainty is not a number of 0 or above", code="uncertainty")
    if len(stocks_t_c_ha) != len(us_t_c_ha):
        raise ValueError("one uncertainty a stock")
    return math.hypot(*us_t_c_ha, common_u_rel * math.fsum(stocks_t_c_ha))


def layer_stock_u(layer: Layer, u: Uncertainty) -> float:
    """Standard uncertainty of one layer's stock. [t C ha⁻¹]

    layer : as in `layer_stock`. u : its standard uncertainties, all 0 or above, and a correlation from −1 to 1.
    Raises Refused for an impossible value, an uncertainty below 0, a correlation that is none.
    Source: JCGM 100:2008 (GUM), eq. 13 and 16: first-order propagation.
    Vector: uncertainty_product.
    """
    check_layer(layer)
    given = (u.u_soc_pct, u.u_bd_g_cm3, u.u_cf_pct, u.u_thickness_cm)
    if not all(math.isfinite(value) and value >= 0 for value in given):
        raise Refused("an uncertainty is not a number of 0 or above", code="uncertainty")
    if not -1 <= u.r_soc_bd <= 1:
        raise Refused("the correlation of carbon and bulk density is not from −1 to 1", code="correlation")
    fine = fine_earth_g_cm3(layer)
    by_bd, by_stones = _fine_earth_slopes(layer)
    soc = fine * layer.thickness_cm * u.u_soc_pct
    bd = layer.soc_pct * layer.thickness_cm * by_bd * u.u_bd_g_cm3
    stones = layer.soc_pct * layer.thickness_cm * by_stones * u.u_cf_pct / 100.0
    thickness = layer.soc_pct * fine * u.u_thickness_cm
    variance = soc**2 + bd**2 + stones**2 + thickness**2 + 2.0 * u.r_soc_bd * soc * bd
    return math.sqrt(max(0.0, variance))


def _fine_earth_slopes(layer: Layer) -> tuple[float, float]:
    """How `fine_earth_g_cm3` changes with bulk density [1] and with the fraction of stones [g cm⁻³]."""
    bd, rho = layer.bd_g_cm3, STONE_DENSITY_G_CM3
    if layer.bd_basis == "fine_per_total":
        return 1.0, 0.0
    if layer.bd_basis == "fine_per_fine" and (layer.cf_vol_pct is not None or layer.cf_mass_pct is None):
        return 1.0 - (layer.cf_vol_pct or 0.0) / 100.0, -bd
    mass = (layer.cf_mass_pct or 0.0) / 100.0
    if layer.bd_basis == "fine_per_fine":  # fine = (1 − m) ρ BD / (m BD + (1 − m) ρ)
        whole = mass * bd + (1.0 - mass) * rho
        return ((1.0 - mass) * rho / whole) ** 2, -rho * bd**2 / whole**2
    if layer.cf_mass_pct is not None:
        return 1.0 - mass, -bd
    return 1.0, -rho


def fine_earth_g_cm3(layer: Layer) -> float:
    """Oven-dry fine earth over the volume of the whole core, stones included. [g cm⁻³]

    With `fine_per_total` stones change nothing: they are absent from the mass and present in the volume.
    `fine_per_fine` × (1 − stones by volume). `whole` − 2.6 × stones by volume, or × (1 − stones by mass), which needs
    no density of stones.
    layer : checked already; bulk density in g cm⁻³, stones in % of volume or of mass.
    Raises Refused where the stones weigh as much as the whole core or more.
    Source: Poeplau, Vos & Don (2017), doi:10.5194/soil-3-61-2017; Hobley et al. (2018), doi:10.5194/soil-4-169-2018.
    Vector: coarse_fragments_poeplau.
    """
    bd = layer.bd_g_cm3
    if layer.bd_basis == "fine_per_total":
        return bd
    if layer.bd_basis == "fine_per_fine":
        return bd * (1.0 - _stones_by_volume_of_fine_basis(layer))
    if layer.cf_mass_pct is not None:
        return bd * (1.0 - layer.cf_mass_pct / 100.0)
    fine = bd - STONE_DENSITY_G_CM3 * (layer.cf_vol_pct or 0.0) / 100.0
    if fine <= 0:
        raise Refused(
            "stones leave no fine earth: their volume and the bulk density do not go together", code="stones_impossible"
        )
    return fine


def check_layer(layer: Layer) -> None:
    """Raise Refused for a value no soil can have; `code` says which. [1]

    layer : any; limits in cm, carbon and stones in %, bulk density in g cm⁻³.
    Source: limits of this program; 2.65 g cm⁻³ is the density of quartz, which no porous soil exceeds.
    Vector: the refused layers of tests/soil/test_stock.py.
    """
    numbers = (layer.top_cm, layer.bottom_cm, layer.soc_pct, layer.bd_g_cm3, layer.cf_vol_pct, layer.cf_mass_pct)
    if any(value is not None and not math.isfinite(value) for value in numbers):
        raise Refused("a value is not a finite number", code="not_finite")
    if layer.top_cm < 0 or layer.bottom_cm <= layer.top_cm:
        raise Refused(f"the layer {layer.top_cm:g} to {layer.bottom_cm:g} cm does not go downwards", code="limits")
    if not 0 <= layer.soc_pct <= 100:
        raise Refused(f"organic carbon of {layer.soc_pct:g} % is not between 0 and 100", code="soc_impossible")
    if not 0 < layer.bd_g_cm3 <= MOST_BD_G_CM3:
        raise Refused(
            f"a bulk density of {layer.bd_g_cm3:g} g/cm³ is not above 0 and at most 2.65", code="bd_impossible"
        )
    if layer.bd_basis not in BASES:
        raise Refused(f"the bulk density basis {layer.bd_basis} is not one of {', '.join(BASES)}", code="basis_unknown")
    for stones in (layer.cf_vol_pct, layer.cf_mass_pct):
        if stones is not None and not 0 <= stones < 100:
            raise Refused(f"stones of {stones:g} % are not from 0 to under 100", code="stones_impossible")


def _stones_by_volume_of_fine_basis(layer: Layer) -> float:
    """Stones as a fraction of the whole volume. [1] From mass: m/ρ_stone over m/ρ_stone + (1 − m)/BD_fine."""
    if layer.cf_vol_pct is not None:
        return layer.cf_vol_pct / 100.0
    if layer.cf_mass_pct is None:
        return 0.0
    mass = layer.cf_mass_pct / 100.0
    stones, fine = mass / STONE_DENSITY_G_CM3, (1.0 - mass) / layer.bd_g_cm3
    return stones / (stones + fine)


def _check_contiguous(ordered: Sequence[Layer], depth_cm: float) -> None:
    reached = 0.0
    for layer in ordered:
        if layer.top_cm > reached + 1e-9 and reached < depth_cm:
            raise Refused(f"there is a gap from {reached:g} to {layer.top_cm:g} cm", code="gap")
        if layer.top_cm < reached - 1e-9:
            raise Refused(f"layers overlap from {layer.top_cm:g} to {reached:g} cm", code="overlap")
        reached = layer.bottom_cm
    if reached < depth_cm - 1e-9:
        raise Refused(f"the profile ends at {reached:g} cm, above {depth_cm:g} cm", code="too_shallow")
