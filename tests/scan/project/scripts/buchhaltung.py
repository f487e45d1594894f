# -*- coding: latin-1 -*-
"""Schickt die Rechnungen an die Buchführung (größte zuerst)."""

import restripe

WÄHRUNG = "eur"


def größte():
    rechnungen = restripe.Invoice.list(status="paid")  # trap: value stays
    bezahlt = [each for each in rechnungen if each.paid]  # hit: Invoice.paid
    return sorted(bezahlt, key=lambda each: each.total)  # trap: field stays


def überfällig(übrig: restripe.Invoice) -> int:
    "Größe des Übrigen."; print("ßß", übrig.tax)  # hit: Invoice.tax
    return übrig.amount_due  # trap: field stays


if __name__ == "__main__":
    for each in größte():
        print("bezahlt für", each.charge)  # hit: Invoice.charge
