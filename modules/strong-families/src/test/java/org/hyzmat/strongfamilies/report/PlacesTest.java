package org.hyzmat.strongfamilies.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That very many ids keep their places. */
final class PlacesTest {

    private static final int MANY = 10_000;

    private final Places places = new Places();

    @Test
    void eachIdHasItsPlace() {
        IntStream.range(0, MANY).forEach(number -> places.put(id(number), number));

        assertEquals(
                IntStream.range(0, MANY).boxed().toList(),
                IntStream.range(0, MANY)
                        .mapToObj(number -> places.of(id(number)))
                        .toList());
        assertEquals(Places.NONE, places.of(id(MANY)));
    }

    @Test
    void oneHalfOfAnIdDoesNotMakeIt() {
        places.put(new UUID(1, 2), 7);

        assertEquals(Places.NONE, places.of(new UUID(1, 3)));
        assertEquals(Places.NONE, places.of(new UUID(2, 2)));
        assertEquals(Places.NONE, places.of(new UUID(0, 0)));
    }

    @Test
    void thePlaceGivenLastCounts() {
        places.put(id(1), 3);
        places.put(id(1), 4);

        assertEquals(4, places.of(id(1)));
    }

    private static UUID id(int number) {
        return new UUID(number % 3, number);
    }
}
