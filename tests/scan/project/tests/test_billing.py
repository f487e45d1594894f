"""Tests of the billing package."""

from unittest import TestCase
from unittest.mock import MagicMock, patch

import pytest

from app.billing import subscriptions
from app.billing.dto import InvoiceRow, Statement
from restripe import Subscription
from tests.factories import make_gateway, make_invoice, make_subscription


def test_row():
    row = InvoiceRow.from_stripe(make_invoice())
    assert row.paid  # trap: dataclass of ours
    assert row.tax == 0  # trap: dataclass of ours


def test_invoice():
    invoice = make_invoice(paid=False)  # trap: argument of a function of ours
    assert not invoice.paid  # hit: Invoice.paid
    assert invoice.status is None  # trap: field stays


def test_subscription():
    assert make_subscription(7).current_period_end == 7  # hit: Subscription.current_period_end


@pytest.fixture
def subscription() -> Subscription:
    return make_subscription()


def test_fixture(subscription: Subscription):
    assert subscription.current_period_end > 0  # hit: Subscription.current_period_end
    assert subscription.cancel_at is None  # trap: field stays


def test_mock():
    gateway = make_gateway()
    assert gateway.invoice("in_1").paid  # trap: a mock


class StatementTest(TestCase):
    def test_paid(self):
        row = InvoiceRow("1", paid=True, tax=0)  # trap: dataclass of ours
        statement = Statement(row, {"current_period_start": 1, "current_period_end": 2})  # trap: TypedDict of ours
        self.assertTrue(statement.invoice.paid)  # trap: dataclass of ours

    @patch("restripe.Invoice.upcoming")  # unjudged: a name in a string
    def test_upcoming(self, upcoming: MagicMock):
        upcoming.return_value.paid = True  # trap: a mock

    def test_renewal(self):
        with patch.object(subscriptions.restripe.Subscription, "retrieve") as retrieve:
            retrieve.return_value.current_period_end = 7  # trap: a mock
            self.assertEqual(subscriptions.renewal_date("sub_1").second, 7)
