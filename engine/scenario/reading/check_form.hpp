// Checks a document against the key table: keys, shapes, numbers, bounds and names, all of them in one pass. What is
// sound is marked so, with its number in the unit of the key, so that reading the values needs no second look.
#pragma once

#include "scenario/keys/key_table.hpp"
#include "scenario/reading/document.hpp"
#include "scenario/reading/names.hpp"

namespace parley::scenario::reading {

/// For a sound node, `number` holds: of a number its value; of a choice or name its place among the choices or names;
/// of a word that stands in place of a value −1 − its place among the words; of a form with a single key that key's
/// place in the form. `key_number` of a map's child is the place of its name.
void check_form(Node& root, const keys::Form& form, const Names& names, FaultList& faults);

} // namespace parley::scenario::reading
