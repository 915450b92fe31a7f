package org.hyzmat.distribution.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which routes of the list were answered with 200, and which requests made the portal fail. */
final class Reached {

    private static final Pattern LINE =
            Pattern.compile(".* access (\\S+) ([A-Z]+) (\\S+) (\\S+) ([1-5]\\d\\d) \\d+ us.*$");
    private static final Pattern TABLE = Pattern.compile("roles-(.+)\\.csv");

    /** A request as the log of the portal tells of it. */
    private record Request(String reference, String route, int status) {}

    private Reached() {}

    /**
     * Prints the share of the routes that are read, and those that were not.
     *
     * @param arguments the log of the portal and the folder of the tables of roles and routes
     */
    public static void main(String... arguments) throws IOException {
        List<Request> requests = requests(Path.of(arguments[0]));
        Set<String> list = routes(Path.of(arguments[1]));
        for (String method : List.of("GET", "POST")) {
            print(method, list, requests);
        }
        List<Request> failed =
                requests.stream().filter(request -> request.status() >= 500).toList();
        System.out.printf("%d requests, %d of them failed%n", requests.size(), failed.size());
        failed.forEach(request ->
                System.out.println("  " + request.status() + " " + request.route() + " " + request.reference()));
    }

    /**
     * What is sent is answered by a redirect when all is well, and by 422 when it is not: both went into the route. A
     * route that is read and only ever sends on has no page of its own: it is named, and counted apart.
     */
    private static void print(String method, Set<String> list, List<Request> requests) {
        boolean read = method.equals("GET");
        Set<String> wanted = list.stream()
                .filter(route -> route.startsWith(method + " "))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reached = answered(requests, read ? Set.of(200) : Set.of(200, 302, 303, 422));
        Set<String> missing = wanted.stream()
                .filter(route -> !reached.contains(route))
                .collect(Collectors.toCollection(TreeSet::new));
        System.out.printf("%s: %s%n", method, share(wanted.size() - missing.size(), wanted.size()));
        if (read) {
            Set<String> passing = answered(requests, Set.of(302, 303));
            passing.retainAll(missing);
            missing.removeAll(passing);
            int pages = wanted.size() - passing.size();
            System.out.printf("%s with a page of their own: %s%n", method, share(pages - missing.size(), pages));
            passing.forEach(route -> System.out.println("  sends on " + route));
        }
        missing.forEach(route -> System.out.println("  not " + route));
    }

    private static String share(int reached, int all) {
        return "%d routes, %d reached, %.1f %%".formatted(all, reached, 100.0 * reached / all);
    }

    private static Set<String> answered(List<Request> requests, Set<Integer> statuses) {
        return requests.stream()
                .filter(request -> statuses.contains(request.status()))
                .map(Request::route)
                .collect(Collectors.toSet());
    }

    private static List<Request> requests(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(Reached::request)
                    .toList();
        }
    }

    private static Request request(Matcher line) {
        String prefix = line.group(3).equals("platform") ? "" : "/" + line.group(3);
        return new Request(
                line.group(1), line.group(2) + " " + prefix + line.group(4), Integer.parseInt(line.group(5)));
    }

    /** Methods and paths of the checked-in tables. */
    static Set<String> routes(Path folder) throws IOException {
        Set<String> routes = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            file -> TABLE.matcher(file.getFileName().toString()).matches())
                    .toList()) {
                Files.readAllLines(file).stream()
                        .map(line -> line.split(","))
                        .filter(cells -> Set.of("GET", "POST").contains(cells[0]))
                        .forEach(cells -> routes.add(cells[0] + " " + cells[1]));
            }
        }
        return routes;
    }
}
