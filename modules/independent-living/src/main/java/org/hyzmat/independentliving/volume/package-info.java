/** What visits delivered: hours, tasks and cost, the sheet of a month for signature, and months accounted for. */
package org.hyzmat.independentliving.volume;
