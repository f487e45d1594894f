"""Tables of what the warehouse knows; no SDK in here."""

import pandas as pd
import requests


def load(path: str) -> pd.DataFrame:
    frame = pd.read_csv(path)
    frame["paid"] = frame.paid.fillna(False)  # trap: a data frame
    frame["tax"] = frame["tax"] / 100  # trap: a data frame
    return frame[frame.current_period_end > 0]  # trap: a data frame


def invoices(token: str) -> list[dict]:
    reply = requests.get(
        "https://api.example.com/v1/invoices/upcoming",  # trap: another service's URL
        headers={"Authorization": f"Bearer {token}"},
        timeout=10,
    )
    rows = reply.json()["data"]
    return [row for row in rows if row["paid"] and row["charge"]]  # trap: another service's JSON


class Invoice:
    """A row of the warehouse."""

    def __init__(self, row: dict) -> None:
        self.paid = row["paid"]  # trap: class of ours
        self.subscription = row.get("subscription")  # trap: class of ours

    @staticmethod
    def upcoming() -> "list[Invoice]":
        return []


def count() -> int:
    return len([each for each in Invoice.upcoming() if each.paid])  # trap: class of ours


def match(row: dict) -> str:
    match row:
        case {"status": "disabled"}:  # trap: a row of the warehouse
            return "off"
        case {"paid": True, "charge": str(charge)}:  # trap: a row of the warehouse
            return charge
    return ""
