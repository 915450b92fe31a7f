/** Requests: from the socket through the decision on access to the routes of the portal or of a module. */
package org.hyzmat.host.web;
