# What owners of this trade might say: the stages of their customers, with commas between, as many as the trade’s file in
# `dialogs/script/trades` has, and examples of answers. The spellings of a trade are in occupation.ftl.

trade-public =
    .stages = Hearing about the service, Finding out how to apply, Applying, Waiting for an answer, Using the service
    .persona-name = parents applying for the first time
    .customer_goals = know which documents are needed, know when to expect an answer
    .obstacles = people have to come twice because a document is missing
    .opportunities = send the list of required documents by message
