package org.hyzmat.host.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what was asked of the portal, by route: never a query string, a path parameter or a name. */
final class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger("access");

    private AccessLog() {}

    /** A line that is written when the request is over. */
    static final class Line {

        private final String request;
        private final String method;
        private final long began = System.nanoTime();
        private String route = "-";
        private long spent;

        Line(String request, String method) {
            this.request = request;
            this.method = method;
        }

        void route(String site, String path) {
            route = site + " " + path;
        }

        /** Adds the time since a moment to what it took to know who asks and whether they may. */
        void checkedSince(long nanos) {
            spent += System.nanoTime() - nanos;
        }

        void write(int status) {
            long taken = (System.nanoTime() - began) / 1_000;
            LOG.info("{} {} {} {} {} us, access {} us", request, method, route, status, taken, spent / 1_000);
        }
    }
}
