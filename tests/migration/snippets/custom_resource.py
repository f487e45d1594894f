import stripe


class Widget(
    stripe.ListableAPIResource,
    stripe.CreateableAPIResource,
    stripe.UpdateableAPIResource,
    stripe.DeletableAPIResource,
):
    OBJECT_NAME = "widget"

    @classmethod
    def create(cls, **params):
        return cls._static_request("post", cls.class_url(), params=params)


stripe.api_key = "sk_test_123"
widget = Widget.create(color="red")
result = [Widget.class_url(), widget["id"]]
