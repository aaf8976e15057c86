// Catch2 2.13 needs its main written once; 3.x brings its own in Catch2WithMain.
#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>
