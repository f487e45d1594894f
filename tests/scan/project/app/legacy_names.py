"""Names that the old shop used."""


class Subscription:
    current_period_end: int = 0  # trap: class of ours


class Invoice:
    paid: bool = False  # trap: class of ours
    tax: int = 0  # trap: class of ours
