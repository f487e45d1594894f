"""What we store about customers, invoices and subscriptions."""

from django.db import models
from django.utils import timezone


class Subscription(models.Model):
    stripe_id = models.CharField(max_length=64, unique=True)
    current_period_start = models.DateTimeField(null=True)
    current_period_end = models.DateTimeField(null=True)
    coupon = models.CharField(max_length=64, blank=True)

    @property
    def overdue(self) -> bool:
        return self.current_period_end < timezone.now()  # trap: Django model

    def extend(self, until) -> None:
        self.current_period_start = self.current_period_end  # trap: Django model
        self.current_period_end = until  # trap: Django model
        self.save(update_fields=["current_period_start", "current_period_end"])


class Invoice(models.Model):
    number = models.CharField(max_length=64)
    subscription = models.ForeignKey(Subscription, on_delete=models.CASCADE)
    paid = models.BooleanField(default=False)
    charge = models.CharField(max_length=64, blank=True)
    tax = models.IntegerField(default=0)

    def mark_paid(self, charge_id: str) -> None:
        self.paid = True  # trap: Django model
        self.charge = charge_id  # trap: Django model
        self.save()

    @classmethod
    def upcoming(cls):
        return cls.objects.filter(paid=False).order_by("number")


def unpaid_total() -> int:
    rows = Invoice.upcoming()  # trap: Django model with a method of that name
    return sum(row.tax for row in rows if not row.paid)  # trap: Django model


def close(invoice: Invoice) -> str:
    invoice.subscription.extend(None)  # trap: Django model
    return invoice.charge  # trap: Django model
