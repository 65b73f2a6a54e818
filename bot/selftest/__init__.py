"""The store tested against itself: statements made from its own figures, right and wrong, checked.

`saying` is what a sentence is made of; `names`, `places`, `times` and `amounts` find the words;
`right` and the `wrong_…` modules make the statements; `shelf` makes sure that a wrong one is not
true of another figure; `run` puts them to the check, and `report` names what is confused.
"""
