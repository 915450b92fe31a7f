/** The accounts of the demo world: real ones, whose passwords and codes the portal itself shows. */
package org.hyzmat.host.accounts.demo;
