# The guide for an interview on paper; $list is the short name of a list ("Obstacles").

guide-title = What do your customers go through?
guide-name = Interview guide
guide-business = Business
guide-who = Who answers
guide-by = Who asks
guide-day = Date
guide-start = The business and its customers
guide-stages = Stage by stage
guide-each-stage = Print these pages once for each stage.
guide-stage = Stage
guide-stage-on = More about this stage
guide-each = For each of them: { $list }
guide-whole = Of the whole journey
guide-one = Tick one.
guide-several = Tick all that apply.
