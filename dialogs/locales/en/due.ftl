# What falls due, how somebody is reminded of it, and the settings.

due-digest = ⏰ “{ $title }”, today: { $first }
due-item = { $text } (by { $day })
due-again = You have dealt with “{ $text }”. Is it better now? ({ $day })
due-review = Look at the map again: what has changed? ({ $day })
due-walk = Buy from yourself once more: 90 days have passed since you last did ({ $day })
due-left =
    { $count ->
        [one] … and { $count } more thing, here below.
       *[other] … and { $count } more things, here below.
    }
due-others =
    { $count ->
        [one] In your other maps, { $count } more thing is due.
       *[other] In your other maps, { $count } more things are due.
    }
due-unfinished = You stopped half-way with “{ $title }”. This is the picture so far. Whenever you like, we’ll carry on where you left off. I won’t write about this again.

due-now = Due in “{ $title }”:
due-now-elsewhere = Nothing is due in “{ $title }”, but something is in another map.
due-nothing = Nothing is due today.
due-moved = Good, on { $day }, then.
due-button-item = ✓ { $number }: done
due-button-again = 💬 { $number }: better now?
due-button-tomorrow = { $number }: tomorrow
due-button-week = { $number }: in a week
due-button-review = 🔁 Look at it now
due-button-month = In a month
due-button-walk = 👣 Tell what you saw
due-button-map = 🗺 { $title }
due-how-items = Type /mark 1 done · /later 1 tomorrow · /how 1 (how it is now that it is done); 1 is the number of the thing.
due-how-review = To look at the map again: /changed · to put that off: /later review 30
due-how-walk = To tell what you saw: /walk · to put that off: /later walk 30

due-announced = I’ll write to you once, tomorrow, with the picture so far, in case you’d like to carry on.
due-refuse-how = If you would rather not: /refuse
due-refused = All right, I won’t write about it.

due-will-remind = I’ll remind you on the day, at { $hour }. To stop that at any time: /settings off
due-will-remind-walk = In 90 days I’ll ask you to do that once more.

due-settings = Settings
due-settings-language = Language: English
due-settings-on = Reminders: at { $hour }, at most one message a day. Time zone: { $city }
due-settings-guessed = Reminders: at { $hour }, at most one message a day. Time zone: { $city }, until you tell me yours
due-settings-off = Reminders: off. I write to you only when you write to me.
due-settings-every-day = Quiet days: none
due-settings-days = Quiet days: { $days }
due-settings-here = Reminders: on this machine nothing is sent. What is due, “masir due” says, and the chat when it begins; its clock is the machine’s.
due-settings-how = To change them: /settings off (or on) · /settings hour 8 · /settings zone London · /settings days Sunday (once more: not any longer) · /language
due-on = Reminders are on.
due-off = Reminders are off. You will not be sent any more of them. To have them again: /settings on
due-zone-set = Good: I’ll take the time in { $city }.
due-type-hour = At what hour shall I remind you? So far it is { $hour }. Press one, or type another, such as 11 am.
due-type-zone = Which time zone are you in? Press a city, type the nearest large one, or type what time it is where you are, such as “it is 14:30”. Until then I’ll take the time in { $city }.
due-type-days = On which days shall I keep quiet? What falls due then comes on the next day.

# On the command line: which map it is stands before it.
due-line = { $title }: { $text }

# Time zones where many live who speak this language; and cities after which no zone is named, behind the zone.
due-zones = Europe/London America/New_York America/Chicago America/Los_Angeles Asia/Dubai Asia/Kolkata Australia/Sydney Africa/Lagos
due-cities =
    Europe/London manchester|birmingham|edinburgh|glasgow|leeds|liverpool|cardiff|england|scotland|wales|uk|britain|great britain
    America/New_York boston|washington|miami|atlanta|philadelphia|nyc
    America/Chicago houston|dallas|austin|texas
    America/Los_Angeles san francisco|seattle|san diego|california|la
    Asia/Kolkata mumbai|delhi|new delhi|bangalore|bengaluru|chennai|hyderabad
    Asia/Tehran isfahan|esfahan|mashhad|shiraz|tabriz|karaj|qom|ahvaz
    Asia/Riyadh jeddah|mecca|makkah|medina|dammam
    Africa/Cairo alexandria|giza
    Asia/Dubai abu dhabi|sharjah|uae
    Europe/Berlin munich|hamburg|frankfurt|cologne|germany
    Europe/Istanbul ankara|izmir

# Targets, below what is due.
due-targets-met = 🎯 Target reached: { $measures }
due-targets-missed = Target not reached yet: { $measures }
due-targets-both = { $met }; { $missed }
