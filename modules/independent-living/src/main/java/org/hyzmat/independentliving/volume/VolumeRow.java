package org.hyzmat.independentliving.volume;

import org.hyzmat.platform.directory.Names;

/**
 * The volume of one person, worker, service or month.
 *
 * @param key its id, or the first day of the month
 * @param name what to call it, with empty names where that is not known
 */
record VolumeRow(String key, Names name, Volume volume) {

    VolumeRow called(Names other) {
        return new VolumeRow(key, other, volume);
    }
}
