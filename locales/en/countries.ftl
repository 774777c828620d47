country-NO = Norge
