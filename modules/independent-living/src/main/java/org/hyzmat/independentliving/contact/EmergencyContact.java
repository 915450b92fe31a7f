package org.hyzmat.independentliving.contact;

import java.util.UUID;
import org.hyzmat.platform.PhoneNumber;

/**
 * Somebody to reach in an emergency.
 *
 * @param position who is called first, from 1
 * @param relation such as daughter or neighbour, possibly empty
 * @param note possibly empty
 */
record EmergencyContact(UUID id, int version, int position, String name, String relation, String phone, String note) {

    /** The number as a telephone dials it. */
    public String dialled() {
        return PhoneNumber.dialled(phone);
    }
}
