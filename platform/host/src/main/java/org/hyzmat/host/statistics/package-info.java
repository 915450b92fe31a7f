/** Statistics of samples: what the library has is the library’s, the rest stands here. */
package org.hyzmat.host.statistics;
