// Catch2 2.13 (Debian 12) and 3.x (Debian 13) under one name, and how a core::Result is shown when a test fails.
#pragma once

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
using Catch::Approx; // as 2.13 has it
#else
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>
#endif

#include <boost/system/result.hpp>

// Boost streams a result by streaming what it holds, which not everything that is held allows.
template <class T, class E>
struct Catch::StringMaker<boost::system::result<T, E>> {
    static std::string convert(const boost::system::result<T, E>& result) {
        return result.has_value() ? "a value" : "a problem";
    }
};
