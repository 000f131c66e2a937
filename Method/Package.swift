// swift-tools-version: 6.1
import PackageDescription

// The method on its own: no dependencies, not even Foundation. `swift test` here takes seconds.
let package = Package(
    name: "Method",
    products: [.library(name: "Method", targets: ["Method"])],
    targets: [
        .target(name: "Method", path: "Rooms"),
        .testTarget(name: "MethodTests", dependencies: ["Method"], path: "Tests"),
    ],
    swiftLanguageModes: [.v6]
)
