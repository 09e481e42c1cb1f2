/** What `--help` prints. */
export function toSimulateHelp(command: string): string {
  return `Starts a simulated Bitbucket, with your app in it.

  ${command} --descriptor http://localhost:8080/atlassian-connect.json
  ${command} [flags]

Your app
  --descriptor URL|FILE  the app's atlassian-connect.json. The simulator reads it, installs the app with
                         a lifecycle call, and prints a page where the app shows itself. May be given
                         several times. Without it: the app of this repository, which must run by itself.
                           --descriptor http://localhost:8080/atlassian-connect.json
                           --descriptor ./atlassian-connect.json
  --app-url URL          where the app runs, instead of the descriptor's baseUrl; without --descriptor,
                         where the app of this repository runs (default http://localhost:7991).
                           --app-url http://localhost:8080
  --kind KIND            shared | classic | personal: a registered app for all to install, an add-on
                         installed from its descriptor, or a registered app of its owner's alone
                         (default shared).
                           --kind classic
  --workspace SLUG       where to install it: acme | orbit | ana | lindqvist (default acme and orbit; a
                         personal app: acme). May be given several times.
                           --workspace acme
  --app-proxy PORT|off   serves the app's own files from this port, with the simulator's script where they
                         name Bitbucket's all.js, so that the app stays as it is (default: any free
                         port). "off" leaves it out, for an app that loads the simulator's script itself.
                         With several apps, each has a port of its own, from this one on.
                           --app-proxy 7992

Bitbucket
  --port N               port of the simulated Bitbucket (default 7990; 0 takes any free port).
                           --port 7995
  --era ERA              2020 | 2022 | 2026: explicit grants as a preview under Labs, for everybody, or
                         after the changes of May 2026 (default 2020).
                           --era 2022
  --seed SEED            small | large: large adds a repository, acme/warehouse, with 10,000 pull requests
                         and 100,000 builds (default small).
                           --seed large
  --state FILE           keeps apps, secrets, answers and settings in this file, and begins with what is in
                         it (default: all is forgotten at the end).
                           --state .assent/state.json

  --help                 this text`
}
