"""Left over from a merge."""

import restripe


def paid(invoice: restripe.Invoice) -> bool:
<<<<<<< HEAD
    return invoice.paid
=======
    return invoice.status == "paid"
>>>>>>> main
