import ArgumentParser
import Foundation
import House

struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "Make accounts and sign-in links.", subcommands: [Add.self, Link.self, List.self, Password.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make an account.",
            discussion: "The password is read from the screen or from standard input, never from the command line. An empty one leaves sign-in links alone.")

        @OptionGroup var place: PlaceOptions
        @Argument(help: "The name to sign in with.") var name: String

        func run() async throws {
            let password = Secret.ask("Password for \(name) (empty: sign-in links only): ")
            let open = try await place.open(mustExist: false)
            _ = try await AccountCommand.kindly { try await open.house.addAccount(name: name, password: password.isEmpty ? nil : password) }
            print("\(name) can sign in now.")
        }
    }

    struct Link: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a sign-in link.", discussion: "It works once, within a day. Hand it to that person only.")

        @OptionGroup var place: PlaceOptions
        @Argument(help: "The account's name.") var name: String
        @Option(help: "What the address begins with.") var origin = "http://127.0.0.1:8080"

        func run() async throws {
            let open = try await place.open()
            let account = try await AccountCommand.find(name, in: open.house)
            print("\(origin)/enter/\(try await open.house.makeSignInLink(for: account.id))")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List who can sign in.")
        @OptionGroup var place: PlaceOptions

        func run() async throws {
            for account in try await place.open().house.accounts() {
                print("\(account.name)\(account.hasPassword ? "" : "  (sign-in links only)")")
            }
        }
    }

    struct Password: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give an account a new password.", discussion: "Ends its sessions.")
        @OptionGroup var place: PlaceOptions
        @Argument(help: "The account's name.") var name: String

        func run() async throws {
            let open = try await place.open()
            let account = try await AccountCommand.find(name, in: open.house)
            let password = Secret.ask("New password for \(name): ")
            try await AccountCommand.kindly { try await open.house.setPassword(password, of: account.id) }
            print("The new password holds from now on.")
        }
    }

    static func find(_ name: String, in house: House) async throws -> Account {
        guard let account = try await house.account(named: name) else {
            throw CommandFailure("There is no account named “\(name)”. “heard account list” shows who there is.")
        }
        return account
    }

    static func kindly<Result>(_ work: () async throws -> Result) async throws -> Result {
        do { return try await work() } catch let refusal as AccountRefusal {
            let why =
                switch refusal {
                case .nameMissing: "An account needs a name."
                case .nameTooLong: "That name is too long: at most 200 letters."
                case .nameTaken: "That name is taken. Choose another."
                case .passwordTooShort: "That password is too short: at least \(Account.shortestPassword) letters. Three or four words are good."
                case .passwordTooLong: "That password is too long: at most 1,000 letters."
                case .noSuchAccount: "There is no such account."
                }
            throw CommandFailure(why)
        }
    }
}

/// A line that is not shown while it is typed.
enum Secret {
    static func ask(_ prompt: String) -> String {
        guard isatty(STDIN_FILENO) == 1 else { return readLine() ?? "" }
        Terminal.prompt(prompt)
        var before = termios()
        tcgetattr(STDIN_FILENO, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSANOW, &before)
            Terminal.complain("")
        }
        return readLine() ?? ""
    }
}
