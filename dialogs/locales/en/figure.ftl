# What stands beside a large number at the head of a map. The number itself is not said: it stands there already.
# Beside "4 of 7": count is the 7
figure-pleasing = { $count ->
    [one] stage that pleases customers
   *[other] stages that please customers
 }
figure-leaving = { $count ->
    [one] moment that loses customers
   *[other] moments that lose customers
 }
figure-now = { $count ->
    [one] thing to do now
   *[other] things to do now
 }
# What is said of a number with the number in it: { $number } stands for it in the digits of the map.
figure-more = { $count ->
   *[other] { $number } more on the full map
 }
figure-plan-more = { $count ->
   *[other] { $number } more on the list
 }
# From how many of each kind of sources something is known
figure-source-interview = { $count ->
    [one] { $number } interview
   *[other] { $number } interviews
 }
figure-source-survey = { $count ->
    [one] { $number } survey
   *[other] { $number } surveys
 }
figure-source-review = { $count ->
    [one] { $number } review
   *[other] { $number } reviews
 }
figure-source-staff = { $count ->
    [one] { $number } employee
   *[other] { $number } employees
 }
figure-source-figures = { $count ->
    [one] { $number } figure
   *[other] { $number } figures
 }
figure-source-walk = { $count ->
    [one] { $number } walk as a customer
   *[other] { $number } walks as a customer
 }
# How many of the things to do now are among those that come first, where that is not all of them
figure-now-first = { $count ->
    [one] { $number } of them comes first
   *[other] { $number } of them come first
 }
