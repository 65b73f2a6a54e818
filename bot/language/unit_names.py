"""The names of units and of currencies, with the spellings that news uses for each."""

from __future__ import annotations

_MEASURES = """
tonnes: tonne, tonnes
tons: ton, tons
kilograms: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
grams: g, gram, grams, gramme, grammes
milligrams: mg, milligram, milligrams
micrograms: mcg, µg, microgram, micrograms
pounds: lb, lbs
ounces: oz, ounce, ounces
stone: stone
kilometres: km, kms, kilometre, kilometres, kilometer, kilometers
metres: m, metre, metres, meter, meters
centimetres: cm, cms, centimetre, centimetres, centimeter, centimeters
millimetres: mm, millimetre, millimetres, millimeter, millimeters
miles: mile, miles
nautical miles: nautical miles, nautical mile
yards: yard, yards, yd, yds
feet: ft, foot, feet
inches: inch, inches
light years: light years, light year
metres per second: m/s
miles per hour: mph
kilometres per hour: kph, kmh, km/h, kmph
knots: knot, knots
square miles: square miles, square mile, sq miles, sq mile
square metres: square metres, square metre, sq m, sqm, m², sq metres
square kilometres: square kilometres, square kilometers, sq km, sqkm, km², square km
square feet: square feet, square foot, sq ft, sqft
cubic metres: cubic metres, cubic metre, m³
hectares: hectare, hectares, ha
acres: acre, acres
litres: litre, litres, liter, liters
millilitres: ml, millilitre, millilitres
pints: pint, pints
gallons: gallon, gallons
barrels: barrel, barrels
°C: °c, c, degrees celsius, degrees centigrade, celsius, centigrade, degrees c, deg c
°F: °f, f, degrees fahrenheit, fahrenheit, degrees f
degrees: °, degrees, degree, deg
watts: watt, watts
kilowatts: kw, kilowatt, kilowatts
megawatts: mw, megawatt, megawatts
gigawatts: gw, gigawatt, gigawatts
terawatts: tw
kilowatt hours: kwh, kilowatt hours, kilowatt-hours
megawatt hours: mwh, megawatt hours
gigawatt hours: gwh, gigawatt hours
terawatt hours: twh, terawatt hours
volts: volt, volts
hertz: hz, hertz
megahertz: mhz
decibels: db, decibel, decibels
megabytes: mb, megabytes
gigabytes: gb, gigabytes
terabytes: tb, terabytes
megabits per second: mbps
calories: calorie, calories
kilocalories: kcal
parts per million: ppm, parts per million
parts per billion: ppb
millibars: mb, millibars, hpa
horsepower: bhp, hp, horsepower
"""
_DURATIONS = """
milliseconds: ms, millisecond, milliseconds
seconds: sec, secs, second, seconds
minutes: min, mins, minute, minutes
hours: hr, hrs, hour, hours
days: day, days
nights: night, nights
weeks: wk, wks, week, weeks
fortnights: fortnight, fortnights
months: mth, mths, month, months
years: yr, yrs, year, years
decades: decade, decades
centuries: century, centuries
generations: generation, generations
"""


def _spellings(table: str) -> dict[str, str]:
    """Each spelling with the name of its unit."""
    rows = (line.split(": ") for line in table.strip().splitlines())
    return {spelling: name for name, spellings in rows for spelling in spellings.split(", ")}


MEASURES, DURATIONS = _spellings(_MEASURES), _spellings(_DURATIONS)
CURRENCIES = {
    "£": "GBP", "gbp": "GBP", "$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR",
    "¥": "JPY", "₪": "ILS", "nis": "ILS", "₹": "INR", "rs": "INR", "rs.": "INR", "a$": "AUD",
    "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "r$": "BRL",
    "chf": "CHF", "₽": "RUB", "₴": "UAH", "₩": "KRW", "₺": "TRY", "aud": "AUD", "cad": "CAD",
}  # fmt: skip
MONEY_WORDS = {
    "pounds": "GBP", "pound": "GBP", "quid": "GBP", "sterling": "GBP", "grand": "GBP",
    "pounds sterling": "GBP", "euros": "EUR", "euro": "EUR", "dollars": "USD", "dollar": "USD",
    "us dollars": "USD", "american dollars": "USD", "australian dollars": "AUD",
    "canadian dollars": "CAD", "yen": "JPY", "shekels": "ILS", "rupees": "INR", "roubles": "RUB",
    "rubles": "RUB", "francs": "CHF", "swiss francs": "CHF", "yuan": "CNY", "renminbi": "CNY",
    "kronor": "SEK", "kroner": "NOK", "rand": "ZAR", "lira": "TRY", "hryvnia": "UAH",
    "zloty": "PLN", "won": "KRW", "dirhams": "AED", "riyals": "SAR", "naira": "NGN",
    "pence": "GBP", "penny": "GBP", "pennies": "GBP", "p": "GBP", "cents": "USD", "cent": "USD",
    "¢": "USD", "us cents": "USD", "euro cents": "EUR", "euro cent": "EUR", "eurocents": "EUR",
    "australian cents": "AUD", "canadian cents": "CAD",
}  # fmt: skip
HUNDREDTHS = {"pence", "penny", "pennies", "p", "¢"} | {
    word for word in MONEY_WORDS if word.endswith(("cent", "cents"))
}
