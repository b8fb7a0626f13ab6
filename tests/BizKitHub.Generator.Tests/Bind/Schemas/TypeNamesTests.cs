using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>What types and their members are called, and with what they stand.</summary>
public sealed class TypeNamesTests
{
    [Fact]
    public void PropertyOfSeveralNames_IsRenamed() => Assert.Equal(
        """
        Thing: object
          AB 'a-b': String
          AB2 'a_b': String
          ThingValue 'thing': String
          AdditionalProperties2 'additionalProperties': String
          EqualsValue 'equals': String
          AdditionalProperties *: String
        Values: enum of String
          AB 'a-b'
          AB2 'a_b'
          ValuesOption 'values'
          ValueOption 'value'
          Empty ''
          True 'true'
        Numbers: enum of Decimal
          Value1Point5 1.5
          Value15 15
          ValueMinus1 -1
        Tuple: tuple, checked
          Item1 '0': String required
          Item2 '1': Int64 required
          Rest ...: String
        Rest: tuple, checked
          Item1 '0': String required
          RestItems ...: String
        BKH004 (1,61): 'a_b' meets another name in C#; it is called 'AB2' here
        BKH004 (1,109): 'additionalProperties' meets another name in C#; it is called 'AdditionalProperties2' here
        BKH004 (2,25): 'a_b' meets another name in C#; it is called 'AB2' here
        """,
        BoundSchemas.Of("""
            Thing: { type: object, properties: { a-b: { type: string }, a_b: { type: string }, thing: { type: string }, additionalProperties: { type: string }, equals: { type: string } }, additionalProperties: { type: string } }
            Values: { type: string, enum: [a-b, a_b, values, value, '', 'true'] }
            Numbers: { type: number, enum: [1.5, 15, -1] }
            Tuple: { type: array, prefixItems: [{ type: string }, { type: integer }], items: { type: string } }
            Rest: { type: array, prefixItems: [{ type: string }], items: { type: string } }
            """));

    [Fact]
    public void CasesAndTheirProperties_DoNotMeet() => Assert.Equal(
        """
        Thing: union by kind('a': A; 'b': B)
          A: object, kind is 'a'
            BValue 'b': String
            Kind 'kind_': String
          B: object, kind is 'b'
            Thing 'thing': String
        """,
        BoundSchemas.Of("""
            Thing:
              oneOf:
                - { type: object, required: [kind], properties: { kind: { const: a }, b: { type: string }, kind_: { type: string } } }
                - { type: object, required: [kind], properties: { kind: { const: b }, thing: { type: string } } }
            """));

    [Fact]
    public void TypesWithoutANameOfTheirOwn_AreCalledAfterTheirPlace() => Assert.Equal(
        """
        Order: object
          Lines 'lines': [OrderLinesItem]
          OldPrice 'oldPrice': Price
          NewPrice 'newPrice': Price
          State 'state': State
          ByName 'byName': map of OrderByName
          Patterns 'patterns': map of OrderPattern
        OrderLinesItem: object
          A 'a': String
        Price: object
          Amount 'amount': Decimal
        State: enum of String
          X 'x'
          Y 'y'
        OrderByName: object
          Z 'z': String
        OrderPattern: object
          W 'w': String
        OrderLine: object
          Other 'other': String
        Invoice: object
          Price 'price': Price
          State 'state': State
          Value 'value': InvoiceValue
        InvoiceValue: enum of String
          V 'v'
        ValueModel: enum of String
          One 'one'
        """,
        BoundSchemas.Of("""
            Order:
              type: object
              properties:
                lines: { type: array, items: { type: object, properties: { a: { type: string } } } }
                oldPrice: { type: object, properties: { amount: { type: number } } }
                newPrice: { type: object, properties: { amount: { type: number } } }
                state: { enum: [x, y] }
                byName: { type: object, additionalProperties: { type: object, properties: { z: { type: string } } } }
                patterns: { type: object, patternProperties: { '^a/b~': { type: object, properties: { w: { type: string } } } } }
            OrderLine: { type: object, properties: { other: { type: string } } }
            Invoice: { type: object, properties: { price: { type: object, properties: { amount: { type: number } } }, state: { enum: [x, y] }, value: { enum: [v] } } }
            value: { type: string, enum: [one] }
            """));

    [Fact]
    public void TypesOfAnOperation_AreCalledAfterIt_AndStandWithItsGroup() => Assert.Equal(
        """
        OrderCreateRequestItem: object, checked, in Order
          Id 'id': String required
        OrderCreateRequest: object, checked, in Order
          Item 'item': OrderCreateRequestItem required
          Note 'note': String
        State: enum of String
          A 'a'
          B 'b'
        OrderCreateResponseItem: object, in Order
          Id 'id': String
          State 'state': State
        OrderLine: object, in Order
          X 'x': String
        Later: object
          At 'at': String required
          Secret 'secret': String
        OrderCreateOkResponse: object, in Order
          Item 'item': OrderCreateResponseItem required
          Lines 'lines': [OrderLine]
        OrderCreateResponse: statuses, in Order
          Ok: OrderCreateOkResponse # The order.
          Accepted: Later # Later.
          NoContent: nothing # Nothing.
        OrderCreateResponseHeaders: headers, in Order
          XRate 'X-Rate': Int64 # How many.
          XRate2 'X_Rate': String
          EqualsValue 'Equals': String
          Etag 'Etag': String
        OrderDetailResponse: object, in Order
          Lines 'lines': [OrderLine]
        InvoiceDetailOwn: enum of String, in Invoice
          C 'c'
        InvoiceDetailResponse: object, in Invoice
          State 'state': State
          Own 'own': InvoiceDetailOwn
        FileSendMeta: object, checked, in File
          A 'a': String (chars <= 3)
        FileSendRequest: multipart, checked, in File
          File 'file': file required
          Name 'name': String required
          Meta 'meta': FileSendMeta
        BKH004 (9,101): 'X_Rate' meets another name in C#; it is called 'XRate2' here
        """,
        BoundSchemas.OfPaths("""
            paths:
              /order/create:
                post:
                  tags: [order]
                  requestBody: { required: true, content: { application/json: { schema: { type: object, required: [item], properties: { item: { type: object, required: [id], properties: { id: { type: string } } }, note: { type: string, readOnly: true } } } } } }
                  responses:
                    '200':
                      description: The order.
                      headers: { X-Rate: { required: true, description: How many., schema: { type: integer } }, X_Rate: { schema: { type: string } }, Equals: { schema: { type: string } }, Etag: { schema: { type: string } } }
                      content: { application/json: { schema: { type: object, required: [item], properties: { item: { type: object, properties: { id: { type: string }, state: { enum: [a, b] } } }, lines: { type: array, items: { type: object, properties: { x: { type: string } } } } } } } }
                    '202': { description: Later., content: { application/json: { schema: { $ref: '#/components/schemas/Later' } } } }
                    '204': { description: Nothing. }
              /order/detail:
                get:
                  tags: [order]
                  responses: { '200': { description: Ok., content: { application/json: { schema: { type: object, properties: { lines: { type: array, items: { type: object, properties: { x: { type: string } } } } } } } } } }
              /invoice/detail:
                get:
                  tags: [invoice]
                  responses: { '200': { description: Ok., content: { application/json: { schema: { type: object, properties: { state: { enum: [a, b] }, own: { enum: [c] } } } } } } }
              /file/send:
                post:
                  tags: [file]
                  requestBody: { content: { multipart/form-data: { schema: { type: object, required: [file, name], properties: { file: { type: string, format: binary }, name: { type: string }, meta: { type: object, properties: { a: { type: string, maxLength: 3 } } } } } } } }
                  responses: { '204': { description: Done. } }
            components:
              schemas:
                Later: { type: object, properties: { at: { type: string }, secret: { type: string, writeOnly: true } }, required: [at, secret] }
                Unused: { type: object, properties: { at: { type: string } } }
            """));

    [Fact]
    public void TypesOfWebhooks_StandTogether() => Assert.Equal(
        """
        OrderPaidItem: object, in Webhooks
          A 'a': String
        OrderPaidPayload: object, in Webhooks
          Item 'item': OrderPaidItem
        OrderSentItem: object, in Webhooks
          B 'b': String
        OrderSentPayload: object, in Webhooks
          Item 'item': OrderSentItem
        """,
        BoundSchemas.OfPaths("""
            webhooks:
              orderPaid:
                post:
                  requestBody: { content: { application/json: { schema: { type: object, properties: { item: { type: object, properties: { a: { type: string } } } } } } } }
                  responses: { '204': { description: Done. } }
              orderSent:
                post:
                  requestBody: { content: { application/json: { schema: { type: object, properties: { item: { type: object, properties: { b: { type: string } } } } } } } }
                  responses: { '204': { description: Done. } }
            """));

    [Fact]
    public void TypesThatAreNotOne_AreToldApartByDirectionAndCase() => Assert.Equal(
        """
        OrderItem: object, in Order
          A 'a': String
        OrderCreateRequestPrice: object, in Order
          P 'p': String
        OrderCreateRequest: object, in Order
          Item 'item': OrderItem
          Price 'price': OrderCreateRequestPrice
        OrderCreateItem: object, in Order
          B 'b': String
        OrderCreateResponsePrice: object, in Order
          Q 'q': String
        OrderCreateResponse: object, in Order
          Item 'item': OrderCreateItem
          Prices 'prices': [OrderCreateResponsePrice]
        OrderChangeRequest: object, in Order
          Item 'item': OrderItem
        OrderChangeResponseWithLeftItem: object, in Order
          C 'c': String
        OrderChangeResponseWithRightItem: object, in Order
          D 'd': String
        OrderChangeResponse: union by having(left: WithLeft; right: WithRight), in Order
          WithLeft: object
            Left 'left': String required
            Item 'item': OrderChangeResponseWithLeftItem
          WithRight: object
            Right 'right': String required
            Item 'item': OrderChangeResponseWithRightItem
        """,
        BoundSchemas.OfPaths("""
            paths:
              /order/create:
                post:
                  tags: [order]
                  requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { item: { type: object, properties: { a: { type: string } } }, price: { type: object, properties: { p: { type: string } } } } } } } }
                  responses: { '200': { description: Ok., content: { application/json: { schema: { type: object, properties: { item: { type: object, properties: { b: { type: string } } }, prices: { type: array, items: { type: object, properties: { q: { type: string } } } } } } } } } }
              /order/change:
                post:
                  tags: [order]
                  requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { item: { type: object, properties: { a: { type: string } } } } } } } }
                  responses: { '200': { description: Ok., content: { application/json: { schema: { oneOf: [{ type: object, required: [left], properties: { left: { type: string }, item: { type: object, properties: { c: { type: string } } } } }, { type: object, required: [right], properties: { right: { type: string }, item: { type: object, properties: { d: { type: string } } } } }] } } } } }
            """));

    [Fact]
    public void NamesThatMeetAfterTheWholeWay_AreNumbered() => Assert.Equal(
        """
        Order: object
          AB 'a-b': OrderAB
          AB2 'a_b': OrderAB2
        OrderAB: object
          X 'x': String
        OrderAB2: object
          Y 'y': String
        PartA: object
          X 'x': String
        PartA2: object
          Y 'y': String
        AdditionalProperties: object
          X 'x': String
          AdditionalPropertiesMembers *: String
        Item1: tuple, checked
          Item1Value '0': String required
        BKH004 (3,1): 'part_a' meets another name in C#; it is called 'PartA2' here
        BKH004 (1,98): 'OrderAB' meets another name in C#; it is called 'OrderAB2' here
        BKH004 (1,98): 'a_b' meets another name in C#; it is called 'AB2' here
        """,
        BoundSchemas.Of("""
            Order: { type: object, properties: { a-b: { type: object, properties: { x: { type: string } } }, a_b: { type: object, properties: { y: { type: string } } } } }
            part-a: { type: object, properties: { x: { type: string } } }
            part_a: { type: object, properties: { y: { type: string } } }
            AdditionalProperties: { type: object, properties: { x: { type: string } }, additionalProperties: { type: string } }
            Item1: { type: array, prefixItems: [{ type: string }] }
            """));

    [Fact]
    public void ObjectOfWhichNothingIsKnown_HasANameAsABody_AndNoneElsewhere() => Assert.Equal(
        """
        OrderCreateRequest: object, in Order
          AdditionalProperties *: String
        OrderCreateResponse: object, in Order
          AdditionalProperties *: Element
        OrderDetailResponse: object, in Order
          A 'a': map of Element
        FileSendRequest: multipart, checked, in File
          Name 'name': String required
          Note 'note': String
        """,
        BoundSchemas.OfPaths("""
            paths:
              /order/create:
                post:
                  tags: [order]
                  requestBody: { required: true, content: { application/json: { schema: { type: object, additionalProperties: { type: string } } } } }
                  responses: { '200': { description: Ok., content: { application/json: { schema: { type: object } } } } }
              /order/detail:
                get:
                  tags: [order]
                  responses: { '200': { description: Ok., content: { application/json: { schema: { type: object, properties: { a: { type: object } } } } } } }
              /file/send:
                post:
                  tags: [file]
                  requestBody: { content: { multipart/form-data: { schema: { type: object, required: [name], properties: { name: { type: string }, note: { type: string } } } } } }
                  responses: { '204': { description: Done. } }
            """));
}
