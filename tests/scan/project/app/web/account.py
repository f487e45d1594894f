"""The customer's account pages."""

from django.contrib.auth.decorators import login_required
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import datetime, make_aware
from django.views import View

import restripe

from app.billing import previews
from app.models import Invoice, Subscription


@login_required
def overview(request):
    subscription = get_object_or_404(Subscription, pk=request.user.subscription_id)
    invoices = Invoice.objects.filter(subscription=subscription, paid=True)
    return render(
        request,
        "account/overview.html",
        {
            "renews": subscription.current_period_end,  # trap: Django model
            "unpaid": [each for each in invoices if not each.paid],  # trap: Django model
            "next": previews.next_total(request.user.stripe_id),
        },
    )


class SubscriptionView(View):
    template_name = "account/subscription.html"

    def get(self, request, stripe_id):
        try:
            remote = restripe.Subscription.retrieve(stripe_id, expand=["latest_invoice"])
        except restripe.InvalidRequestError as error:
            raise Http404 from error
        local = Subscription.objects.get(stripe_id=stripe_id)
        local.current_period_end = make_aware(  # trap: Django model
            datetime.fromtimestamp(remote.current_period_end)  # hit: Subscription.current_period_end
        )
        local.save()
        context = {"paid": False, "status": remote.status}  # trap: dict of ours
        if isinstance(remote.latest_invoice, restripe.Invoice):
            context["paid"] = remote.latest_invoice.paid  # hit: Invoice.paid
        return render(request, self.template_name, context)

    def post(self, request, stripe_id):
        coupon = request.POST.get("coupon")  # trap: form of ours
        changes = {"cancel_at_period_end": False}
        if coupon:
            changes["coupon"] = coupon  # hit: Subscription.modify(coupon)
        restripe.Subscription.modify(stripe_id, **changes)
        return redirect("account", coupon=coupon)  # trap: argument of redirect
