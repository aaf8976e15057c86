#include "wording/classroom/short_words.hpp"

#include <array>

namespace parley::wording {
namespace {

constexpr std::array<std::string_view, 256> words{
    "acorn",  "amber",  "anchor", "apple",  "april",  "arch",   "arrow",  "aspen",  "atlas",  "autumn", "badge",
    "baker",  "bamboo", "banjo",  "basil",  "basin",  "beach",  "bean",   "bell",   "berry",  "birch",  "bird",
    "blaze",  "bloom",  "board",  "boat",   "bolt",   "book",   "boot",   "bowl",   "brass",  "bread",  "brick",
    "bridge", "brook",  "broom",  "brush",  "bugle",  "cabin",  "cable",  "cactus", "cake",   "camel",  "canal",
    "candle", "canoe",  "card",   "cargo",  "cart",   "castle", "cedar",  "cello",  "chair",  "chalk",  "cherry",
    "chess",  "chime",  "circle", "clay",   "cliff",  "clock",  "cloud",  "clover", "coach",  "coast",  "cobalt",
    "coin",   "comet",  "copper", "coral",  "corn",   "cotton", "crane",  "crate",  "creek",  "cross",  "crown",
    "cube",   "daisy",  "dawn",   "delta",  "desk",   "dial",   "dome",   "door",   "dove",   "drum",   "dune",
    "eagle",  "early",  "earth",  "east",   "easel",  "echo",   "elbow",  "elm",    "ember",  "engine", "fable",
    "fair",   "falcon", "farm",   "fern",   "ferry",  "field",  "fig",    "finch",  "fir",    "flag",   "flame",
    "flax",   "fleet",  "flint",  "flour",  "flute",  "foam",   "forest", "fork",   "fort",   "fox",    "frame",
    "frost",  "fruit",  "galaxy", "garden", "gate",   "gem",    "ginger", "glass",  "globe",  "glove",  "goat",
    "gold",   "goose",  "grain",  "grape",  "grass",  "green",  "grove",  "gull",   "hammer", "harbor", "harp",
    "hat",    "hawk",   "hazel",  "heron",  "hill",   "honey",  "hood",   "horn",   "horse",  "house",  "hut",
    "iris",   "iron",   "island", "ivory",  "ivy",    "jacket", "jade",   "jar",    "jay",    "juice",  "july",
    "june",   "kayak",  "kettle", "key",    "kite",   "knot",   "ladder", "lake",   "lamp",   "lark",   "leaf",
    "lemon",  "lily",   "lime",   "linen",  "lion",   "lodge",  "loom",   "lotus",  "lunar",  "lynx",   "magnet",
    "maple",  "marble", "march",  "market", "meadow", "melon",  "mill",   "mint",   "mirror", "moon",   "moss",
    "motor",  "mouse",  "museum", "night",  "noble",  "north",  "novel",  "oak",    "oasis",  "oat",    "ocean",
    "olive",  "onion",  "opal",   "orange", "orbit",  "orchid", "otter",  "oval",   "owl",    "oyster", "paint",
    "palm",   "panda",  "paper",  "park",   "pasta",  "path",   "peach",  "pear",   "pearl",  "pebble", "pencil",
    "pepper", "piano",  "pilot",  "pine",   "planet", "plum",   "pond",   "poppy",  "prism",  "pump",   "quartz",
    "quill",  "rabbit", "radio",  "rain",   "raven",  "reef",   "ribbon", "rice",   "river",  "robin",  "rocket",
    "roof",   "rose",   "ruby"};
constexpr std::array<std::string_view, 64> manners{
    "Amber",  "Bold",  "Brave",  "Bright", "Calm",  "Clear",  "Clever", "Cool",    "Daring", "Early",  "Eager",
    "Fair",   "Fast",  "Fleet",  "Free",   "Fresh", "Gentle", "Glad",   "Golden",  "Grand",  "Green",  "Grey",
    "Happy",  "Hardy", "Honest", "Humble", "Jolly", "Keen",   "Kind",   "Late",    "Light",  "Lively", "Loyal",
    "Lucky",  "Merry", "Mild",   "Modest", "Neat",  "Noble",  "Old",    "Patient", "Plain",  "Proud",  "Quick",
    "Quiet",  "Ready", "Red",    "Round",  "Royal", "Shy",    "Silent", "Silver",  "Small",  "Smart",  "Soft",
    "Steady", "Still", "Strong", "Sunny",  "Swift", "Tall",   "True",   "Warm",    "Wild"};
constexpr std::array<std::string_view, 64> animals{
    "Badger", "Bear",    "Beaver", "Bison",   "Crane", "Cricket", "Deer",   "Dolphin", "Dove",    "Duck",     "Eagle",
    "Egret",  "Elk",     "Falcon", "Ferret",  "Finch", "Fox",     "Gannet", "Goose",   "Gull",    "Hare",     "Hawk",
    "Heron",  "Ibis",    "Jay",    "Kestrel", "Kite",  "Lark",    "Lemur",  "Linnet",  "Lynx",    "Marten",   "Merlin",
    "Mole",   "Moose",   "Newt",   "Osprey",  "Otter", "Owl",     "Panda",  "Pelican", "Petrel",  "Pigeon",   "Plover",
    "Puffin", "Quail",   "Rabbit", "Raven",   "Robin", "Rook",    "Seal",   "Shrew",   "Sparrow", "Squirrel", "Stoat",
    "Stork",  "Swallow", "Swan",   "Swift",   "Teal",  "Tern",    "Toad",   "Vole",    "Wren"};

} // namespace

std::span<const std::string_view> short_words() { return words; }
std::span<const std::string_view> pseudonym_manners() { return manners; }
std::span<const std::string_view> pseudonym_animals() { return animals; }

} // namespace parley::wording
