// swift-tools-version: 6.1
import PackageDescription

// Arrows point from the one who knows to the one who is known (ARCHITECTURE.md). The build keeps them:
// bin/check builds with `--explicit-target-dependency-import-check error`.
let package = Package(
    name: "Heard",
    products: [.executable(name: "heard", targets: ["CLI"])],
    dependencies: [
        .package(path: "Method"),
        // HTTP and server-sent events. `traits: []` leaves out what we do not use and saves a minute of building.
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        // 2.100 closes two header attacks on servers (SECURITY.md).
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    ],
    targets: [
        // What the machine's own libraries give us; bin/setup installs them.
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CGD", pkgConfig: "gdlib", providers: [.apt(["libgd-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

        // What is kept: rows, and nothing about their meaning.
        .target(name: "Storage"),
        .target(
            name: "StorageSQLite",
            dependencies: [
                "Storage", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),

        // Loads a project, puts a command to it, writes down what happened, tells who listens.
        .target(
            name: "House",
            dependencies: ["Storage", "CSodium", .product(name: "Method", package: "Method")]),

        .target(name: "Reports", dependencies: [.product(name: "Method", package: "Method")]),
        .target(
            name: "Exchange",
            dependencies: ["House", "CZip", "CGD", .product(name: "Method", package: "Method")]),
        .target(
            name: "Sample",
            dependencies: ["House", "Exchange", .product(name: "Method", package: "Method")],
            resources: [.copy("Recordings")]),
        .target(
            name: "Web",
            dependencies: [
                "House", "Reports", "Exchange", "CZLib", "CQREncode",
                .product(name: "Method", package: "Method"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [
                .copy("Assets"), .copy("Languages"), .copy("Pictures"), .copy("Templates"),
            ]),

        // The only place where an engine is chosen.
        .executableTarget(
            name: "CLI",
            dependencies: [
                "House", "Storage", "StorageSQLite", "Reports", "Exchange", "Sample", "Web",
                .product(name: "Method", package: "Method"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        .testTarget(
            name: "StorageTests",
            dependencies: ["Storage", "StorageSQLite", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(
            name: "HouseTests",
            dependencies: [
                "House", "Storage", "StorageSQLite", "KillProbe", .product(name: "Method", package: "Method"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["StoredEvents"]),
        // A program that tests start in order to kill it.
        .executableTarget(
            name: "KillProbe",
            dependencies: ["House", "Storage", "StorageSQLite", .product(name: "Method", package: "Method")],
            path: "Tests/KillProbe"),
        .testTarget(
            name: "ExchangeTests",
            dependencies: ["Exchange", .product(name: "Method", package: "Method")]),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "House", "Sample", "Storage", "StorageSQLite", "Exchange", .product(name: "Method", package: "Method"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        // The program, run as people run it.
        .testTarget(
            name: "CLITests",
            dependencies: ["CLI", "House", "StorageSQLite", .product(name: "Method", package: "Method")]),
        .testTarget(
            name: "Walk",
            dependencies: [
                "House", "Sample", "Reports", "StorageSQLite", .product(name: "Method", package: "Method"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
