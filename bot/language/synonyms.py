"""Words that news English uses for the same thing, whatever the store; by stem."""

from __future__ import annotations

_GROUPS = """
crime offenc offens
child children kid youngster
sex sexual
person peopl resid inhabit
woman women femal
man men male
baby babi infant
death die dead fatal fatality
emiss emit
health healthcar
night nighttim overnight
capita head
globe global world worldwid
inflat cpi
carbon co2
labour labor
polic cop constabulari
percent percentag proport share
jobless unemploy unemployed
job employ
app platform
respond repli answer respons
pictur imag
salari wage pay
tip referr
probe investig
cost price
elder old
spend spent splash lavish expenditur
sell sold sale
build built
buy bought purchas
win won
suspens suspend
expuls expel
admiss admit
detent detain
collis collid
deliveri deliv
seizur seiz
complaint complain
consumpt consum
loan lend lent
robberi rob
burglari burgl
absenc absent
born birth
oper op
cancel axe scrap
take took taken
give gave given
draw drew drawn
catch caught
send sent
keep kept
lead led
televis tv telli
spectat fan
lose lost loss
hold held
teach taught
sleep slept
theft steal stolen stole
see seen saw
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelv
"""

_CANONICAL = {word: group.split()[0] for group in _GROUPS.splitlines() for word in group.split()}


def canonical(stem: str) -> str:
    """The one stem that stands for all its synonyms; itself where it has none."""
    return _CANONICAL.get(stem, stem)
