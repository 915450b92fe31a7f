/** The portal: starts the framework, hosts modules and serves their pages. */
package org.hyzmat.host;
