"""Two published field tables reproduce the columns their authors computed."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

from fourpermille_desktop.soil.stock import Layer, layer_stock, profile_stock

REFERENCE = Path(__file__).resolve().parents[2].parent / "shared" / "reference" / "datasets"
VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).resolve().parents[1] / "data" / "soil_vectors.json").read_text("utf-8")
)
pytestmark = pytest.mark.skipif(not REFERENCE.is_dir(), reason="no ../shared/reference beside this checkout")


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(newline="") as file:
        return list(csv.DictReader(file))


def test_each_silsoe_row_has_the_stocks_its_authors_computed() -> None:
    held = rows("silsoe_soil_organic_carbon.csv")
    assert len(held) == 216
    for row in held:
        soc, bd, thickness, equal_cm = (float(row[name]) for name in ("OCC_g_100g", "BD_g_cm3", "di_cm", "tC"))
        assert layer_stock(Layer(0, thickness, soc, bd)) == pytest.approx(float(row["SOC_Mg_ha2"]), abs=2e-8, rel=0)
        mass = float(row["mEquiv"])  # the authors' thickness is 0.001 cm per 1000 t/ha thinner than mass ÷ density
        assert mass * 1e-4 / bd - mass * 1e-8 == pytest.approx(equal_cm, abs=1e-8, rel=0)
        assert layer_stock(Layer(0, equal_cm, soc, bd)) == pytest.approx(float(row["SOC_ESM_Mg_ha2"]), abs=2e-8, rel=0)


def test_the_silsoe_treatments_have_the_held_out_means() -> None:
    # Rows down to depth_cm 30 are the mid-depths of layers that end at 40 cm.
    expected = VECTORS["heldout_silsoe"]["sum_depth_cm<=30_means"]
    profiles: dict[tuple[str, str], list[Layer]] = defaultdict(list)
    equivalent: dict[tuple[str, str], float] = defaultdict(float)
    for row in rows("silsoe_soil_organic_carbon.csv"):
        if float(row["depth_cm"]) > 30:
            continue
        group = "ctrl" if row["ctrltmt"] == "ctrl" else f"{row['ctrltmt']}_{row['treat']}"
        key = (group, row["ID"] + row["dist_m"])
        reached = profiles[key][-1].bottom_cm if profiles[key] else 0.0
        soc, bd = float(row["OCC_g_100g"]), float(row["BD_g_cm3"])
        profiles[key].append(Layer(reached, reached + float(row["di_cm"]), soc, bd))
        equivalent[key] += layer_stock(Layer(0, float(row["tC"]), soc, bd))
    for group, wanted in expected.items():
        keys = [key for key in profiles if key[0] == group]
        assert len(keys) == wanted["n"]
        assert mean(profile_stock(profiles[key], 40).stock_t_c_ha for key in keys) == pytest.approx(
            wanted["fd"], abs=5e-5
        )
        assert mean(equivalent[key] for key in keys) == pytest.approx(wanted["esm"], abs=5e-5)


def test_the_clapham_rows_and_means_come_out() -> None:
    profiles: dict[tuple[str, str], list[Layer]] = defaultdict(list)
    held = rows("clapham_occ_bd_data.csv")
    assert len(held) == 480
    for row in held:
        soc, bd = float(row["OC2"]), float(row["BD"])
        assert layer_stock(Layer(0, 10, soc, bd)) == pytest.approx(float(row["vsoc"]), abs=1e-12, rel=0)
        if float(row["depth1"]) <= 30:
            layers = profiles[row["type"], row["ID"]]
            reached = layers[-1].bottom_cm if layers else 0.0
            layers.append(Layer(reached, reached + float(row["di"]), soc, bd))
    for use, wanted in {"PA": 147.4143, "SP": 141.5866, "FW": 124.9683}.items():
        found = [profile_stock(layers, 40).stock_t_c_ha for (name, _id), layers in profiles.items() if name == use]
        assert mean(found) == pytest.approx(wanted, abs=5e-5)
