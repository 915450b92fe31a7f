package org.hyzmat.host.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Participation;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The directory out of the host's tables, read as a whole whenever they have changed. */
public final class RegisteredDirectory implements Directory {

    private final Jdbi jdbi;
    private final Directory whole = new WithArchived(this);
    private volatile Future<Answers> answers;

    /** Reads the registers of a database. */
    public RegisteredDirectory(Jdbi jdbi) {
        this(jdbi, Runnable::run);
    }

    /**
     * Reads the registers of a database while the caller goes on.
     *
     * @param jdbi access to the host's tables
     * @param executor what reads them; whoever asks before it has is kept waiting
     */
    public RegisteredDirectory(Jdbi jdbi, Executor executor) {
        this.jdbi = jdbi;
        this.answers = reading(executor);
    }

    /**
     * Changes the registers in one transaction, one change after the other on all nodes, and reads them again.
     *
     * @return what the change answers
     */
    public <T> T change(HandleCallback<T, RuntimeException> change) {
        T answer = jdbi.inTransaction(handle -> {
            count(handle);
            return change.withHandle(handle);
        });
        refresh();
        return answer;
    }

    /** Notes that the registers change with a transaction, and lets the next change wait for its end. */
    public static void count(Handle handle) {
        handle.createUpdate("update directory_revision set revision = revision + 1 where id = 1")
                .execute();
    }

    /** Reads the registers again if they have changed, whoever did so on whatever node. */
    public void refresh() {
        if (hasChanged()) {
            renew();
        }
    }

    private boolean hasChanged() {
        long known = contents().revision();
        return known
                != jdbi.withHandle(handle -> handle.createQuery("select revision from directory_revision where id = 1")
                        .mapTo(Long.class)
                        .one());
    }

    private synchronized void renew() {
        if (hasChanged()) {
            reload();
        }
    }

    /** Reads the registers again. */
    public void reload() {
        Future<Answers> again = reading(Runnable::run);
        await(again);
        answers = again;
    }

    private Future<Answers> reading(Executor executor) {
        FutureTask<Answers> reading = new FutureTask<>(() -> new Answers(read(jdbi)));
        executor.execute(reading);
        return reading;
    }

    private Answers answers() {
        return await(answers);
    }

    private static Answers await(Future<Answers> reading) {
        try {
            return reading.get();
        } catch (ExecutionException unread) {
            throw new IllegalStateException("The registers cannot be read.", unread.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The registers were not read in time.", stopped);
        }
    }

    /** All that is registered, of one moment, with what is archived. */
    public Contents contents() {
        return answers().contents;
    }

    @Override
    public List<Place> places() {
        return answers().places;
    }

    @Override
    public Optional<Place> place(UUID id) {
        return Optional.ofNullable(answers().placesById.get(id));
    }

    @Override
    public List<Agency> agencies() {
        return answers().agencies;
    }

    @Override
    public Optional<Agency> agency(UUID id) {
        return Optional.ofNullable(answers().agenciesById.get(id));
    }

    @Override
    public List<Participation> participations() {
        return answers().participations;
    }

    @Override
    public List<Service> services() {
        return answers().services;
    }

    @Override
    public Optional<Service> service(UUID id) {
        return Optional.ofNullable(answers().servicesById.get(id));
    }

    @Override
    public List<WorkforceMember> workforce(UUID agency) {
        return answers().workforce.getOrDefault(agency, List.of());
    }

    @Override
    public Directory withArchived() {
        return whole;
    }

    /** The names of the types of agencies by their codes. */
    public List<Choice> agencyTypes() {
        return contents().agencyTypes().entrySet().stream()
                .map(type -> new Choice(type.getKey(), type.getValue()))
                .sorted(Comparator.comparing(type -> type.label().en()))
                .toList();
    }

    /** A row and what belongs to it come from one moment, or somebody would edit what was never there. */
    private static Contents read(Jdbi jdbi) {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ, handle -> new DirectoryQueries(handle).contents());
    }

    List<Agency> allAgencies() {
        return answers().allAgencies;
    }

    List<Participation> allParticipations() {
        return answers().allParticipations;
    }

    List<Service> allServices() {
        return answers().allServices;
    }

    /** What modules ask for, prepared once for each reading. */
    private static final class Answers {

        private final Contents contents;
        private final List<Place> places;
        private final Map<UUID, Place> placesById;
        private final List<Agency> agencies;
        private final List<Agency> allAgencies;
        private final Map<UUID, Agency> agenciesById;
        private final List<Participation> participations;
        private final List<Participation> allParticipations;
        private final List<Service> services;
        private final List<Service> allServices;
        private final Map<UUID, Service> servicesById;
        private final Map<UUID, List<WorkforceMember>> workforce;

        Answers(Contents contents) {
            this.contents = contents;
            this.places = Sourced.values(contents.places());
            this.placesById = Contents.byId(contents.places(), Place::id);
            this.agencies = Sourced.values(Sourced.current(contents.agencies()));
            this.allAgencies = Sourced.values(contents.agencies());
            this.agenciesById = Contents.byId(contents.agencies(), Agency::id);
            this.participations = Sourced.values(Sourced.current(contents.participations()));
            this.allParticipations = Sourced.values(contents.participations());
            this.services = Sourced.values(Sourced.current(contents.services()));
            this.allServices = Sourced.values(contents.services());
            this.servicesById = Contents.byId(contents.services(), Service::id);
            this.workforce = Sourced.values(contents.workforce()).stream()
                    .collect(Collectors.groupingBy(WorkforceMember::agency, Collectors.toUnmodifiableList()));
        }
    }
}
