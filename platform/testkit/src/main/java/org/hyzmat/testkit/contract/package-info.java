/** What the platform promises of every module, as tests that each module inherits. */
package org.hyzmat.testkit.contract;
