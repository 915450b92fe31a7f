/** What a test sees of the portal: requests as one of its people, answers, and forms to fill in. */
package org.hyzmat.testkit.web;
