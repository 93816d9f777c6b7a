# This file is part of Litfass. Licence: MIT OR Apache-2.0.

### Terms: roles, kinds, topics, groups. A project adds its own in its locales/<lang>/terms.ftl.
### They stand on cards, in facts and in lists of values: short, with a capital where your language begins labels with one.

## Roles in the project

# Role: leads the project.
role-coordinator = Coordinator
# Role: takes part and receives a share of the grant.
role-partner = Partner
# Role: takes part without a share of the grant.
role-associated = Associated partner

## Types of organisation

# Type of organisation: a school of vocational education and training.
organisation-vocational-school = Vocational school
# Type of organisation: a chamber of crafts, of industry and commerce ….
organisation-chamber = Chamber
# Type of organisation: a company.
organisation-company = Company
# Type of organisation: a non-governmental organisation, an association.
organisation-ngo = Non-governmental organisation
# Type of organisation: a university.
organisation-university = University
# Type of organisation: a centre that trains outside schools.
organisation-training-centre = Training centre
# Type of organisation: a ministry, a town, an agency.
organisation-public-authority = Public authority
# Type of organisation: an institution of adult education.
organisation-adult-education = Adult education provider
# Type of organisation: a research institute.
organisation-research-institute = Research institute
# Type of organisation: a school of general education.
organisation-school = School

## Kinds of activity (words of the Erasmus+ programme)

# Kind of activity: partners of several countries meet to steer the project.
activity-kind-transnational-meeting = Transnational project meeting
# Kind of activity: learners or staff of several countries learn, teach or train together.
activity-kind-learning-activity = Learning, teaching, training activity
# Kind of activity: results are presented to people outside the partnership.
activity-kind-multiplier-event = Multiplier event
# Kind of activity: partners meet online.
activity-kind-virtual-meeting = Virtual meeting
# Kind of activity: a partner does something at its own place.
activity-kind-local-activity = Local activity
# Kind of activity: results are made known to the public.
activity-kind-dissemination-event = Dissemination event

## Topics of practices

# Topic: learning at work, in companies and workshops.
topic-work-based-learning = Work-based learning
# Topic: taking part of everybody.
topic-inclusion = Inclusion
# Topic: skills with digital tools.
topic-digital-skills = Digital skills
# Topic: skills for environment and climate.
topic-green-skills = Green skills
# Topic: founding and running a business.
topic-entrepreneurship = Entrepreneurship
# Topic: experienced people accompany others.
topic-mentoring = Mentoring
# Topic: assessing what somebody has learned.
topic-assessment = Assessment
# Topic: safety and health at work.
topic-safety = Safety at work
# Topic: languages at work and in school.
topic-languages = Languages
# Topic: quality of education.
topic-quality = Quality
# Topic: guidance on careers and education.
topic-guidance = Career guidance
# Topic: working across borders.
topic-internationalisation = Internationalisation

## Target groups of practices

# Target group: pupils, apprentices, trainees.
target-group-learners = Learners
# Target group: those who train in workshops and companies.
target-group-trainers = Trainers
# Target group: those who teach in schools.
target-group-teachers = Teachers
# Target group: companies.
target-group-companies = Companies
# Target group: parents and families.
target-group-parents = Parents
# Target group: people who came to the country recently.
target-group-newcomers = Newcomers
# Target group: those who decide in schools, authorities, politics.
target-group-decision-makers = Decision-makers

## Groups of participants: number and noun

# Participants of an activity: pupils, apprentices, trainees. $count: their number. Joined to a list: "8 learners, 2 staff members".
group-learners =
    { $count ->
        [one] { $count } learner
       *[other] { $count } learners
    }
# Participants of an activity: staff of schools and organisations. $count: their number. Joined to a list: "8 learners, 2 staff members".
group-staff =
    { $count ->
        [one] { $count } staff member
       *[other] { $count } staff members
    }
# Participants of an activity: those who train in workshops and companies. $count: their number. Joined to a list: "8 learners, 2 staff members".
group-trainers =
    { $count ->
        [one] { $count } trainer
       *[other] { $count } trainers
    }
# Participants of an activity: guests from outside the partnership. $count: their number. Joined to a list: "8 learners, 2 staff members".
group-guests =
    { $count ->
        [one] { $count } guest
       *[other] { $count } guests
    }

## Types of result

# Type of result: a handbook, a guide.
result-type-handbook = Handbook
# Type of result: a checklist.
result-type-checklist = Checklist
# Type of result: a set of tools and templates.
result-type-toolkit = Toolkit
# Type of result: a report.
result-type-report = Report
# Type of result: a curriculum or course plan.
result-type-curriculum = Curriculum
# Type of result: a video.
result-type-video = Video
# Type of result: data: a table, a word list.
result-type-dataset = Dataset
# Type of result: worksheets, cards, slides.
result-type-teaching-material = Teaching material

## What became of a practice

# Outcome of a practice: it works.
outcome-worked = It works
# Outcome of a practice: it works in part.
outcome-partly = It works in part
# Outcome of a practice: it did not work. Knowing that helps others.
outcome-did-not-work = It did not work

## Facets: by what one can choose practices

# Facet of the gallery of practices, above its values.
facet-topic = Topic
# Facet: country of the partner that shared the practice.
facet-country = Country
# Facet: the partner that shared the practice.
facet-partner = Shared by
# Facet: for whom the practice is.
facet-target-group = For whom
# Facet: whether another partner has taken the practice over.
facet-adopted = Adoption
# Value of the facet facet-adopted. Also part of an address.
facet-adopted-yes = Adopted
# Value of the facet facet-adopted. Also part of an address.
facet-adopted-no = Not adopted yet
