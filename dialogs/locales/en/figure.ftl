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
